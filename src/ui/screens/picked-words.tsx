export interface PickedWordsProps {
  readonly question: string;
  readonly hint?: string;
  readonly words: readonly string[];
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}

/** A question that is answered with any of a few words. */
export function PickedWords({ question, hint, words, picked, onPick }: PickedWordsProps) {
  const toggle = (word: string) =>
    onPick(picked.includes(word) ? picked.filter((one) => one !== word) : [...picked, word]);
  return (
    <fieldset className="choice-group">
      <legend>{question}</legend>
      {hint !== undefined && <p className="soft small">{hint}</p>}
      <div className="row">
        {words.map((word) => (
          <label key={word} className="pill">
            <input type="checkbox" checked={picked.includes(word)} onChange={() => toggle(word)} />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
