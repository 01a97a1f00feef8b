import type { PaperTalk } from '../../../../room/paper/paper-talk.ts';

export interface PrintedSheetProps {
  readonly talk: PaperTalk;
  readonly language: string;
}

/** Cells to write what a scale comes to; as many as stand on a line. */
const cells = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** What the keeper ticks and counts while the cards are played. */
export function PrintedSheet({ talk, language }: PrintedSheetProps) {
  const { boxes, scales } = talk.sheet;
  if (boxes.length === 0 && scales.length === 0) return null;
  return (
    <section className="keeper-sheet">
      <h2>The sheet</h2>
      {scales.map(({ name, start, min, max }) => (
        <div key={name} className="keeper-sheet__scale">
          <h3>
            “<span lang={language}>{name}</span>”
          </h3>
          <p className="paper__small">
            Starts at {start}, never goes below {min} or above {max}.
          </p>
          <ol aria-hidden="true">
            <li>{start}</li>
            {cells.map((cell) => (
              <li key={cell} />
            ))}
          </ol>
        </div>
      ))}
      {boxes.length > 0 && (
        <ol className="keeper-sheet__boxes" aria-label="Boxes">
          {boxes.map(({ number, meaning }) => (
            <li key={number}>
              <span className="keeper-sheet__box" aria-hidden="true" />
              <span>Box {number}</span>
              <span lang={language}>{meaning}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What each reply changes on the sheet: for the keeper's eyes alone. */
export function KeeperPage({ talk }: { readonly talk: PaperTalk }) {
  const marked = talk.cards
    .map(({ number, replies }) => ({
      number,
      replies: replies.filter(({ marks }) => marks.length > 0),
    }))
    .filter(({ replies }) => replies.length > 0);
  if (marked.length === 0) return null;
  return (
    <section className="keeper-page">
      <h2>For the keeper of the sheet</h2>
      <p>
        Show this page to nobody: it would give the replies away. Find the card and the letter, and
        mark the sheet before you look where the reply leads. A letter that is not here changes
        nothing.
      </p>
      <div className="keeper-page__cards">
        {marked.map(({ number, replies }) => (
          <section key={number} aria-label={`Marks of card ${number}`}>
            <h3>Card {number}</h3>
            <ul className="keeper-page__letters">
              {replies.map(({ letter, marks }) => (
                <li key={letter}>
                  <strong>{letter}</strong> {marks.join(', ')}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
