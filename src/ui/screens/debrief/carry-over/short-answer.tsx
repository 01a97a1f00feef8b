import { useId } from 'react';

export interface ShortAnswerProps {
  readonly question: string;
  /** An example, so that it is plain how little is enough. */
  readonly example: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A question that is answered in a few words. */
export function ShortAnswer({ question, example, value, onChange }: ShortAnswerProps) {
  const id = useId();
  return (
    <div className="text-answer">
      <label htmlFor={id}>{question}</label>
      <p id={`${id}-example`} className="soft small">
        {example}
      </p>
      <input
        id={id}
        type="text"
        maxLength={200}
        autoComplete="off"
        value={value}
        aria-describedby={`${id}-example`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
