import { plainWords } from '../../../../core/scenario/print-text.ts';
import type { ConsoleView } from '../../../../room/console-view.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { placed } from '../../../parts/placed.ts';

/** The author's prompt for this part of the talk. */
function Discuss({ view: { discuss, screen } }: { readonly view: ConsoleView }) {
  if (discuss.length === 0) return null;
  return (
    <div className="prompt" lang={screen.language}>
      <Paragraphs text={discuss} look="lead" />
    </div>
  );
}

/** Sentences to begin with, made from what the room has seen. */
function Stems({ view: { stems } }: { readonly view: ConsoleView }) {
  if (stems.length === 0) return null;
  return (
    <div className="stems">
      <p className="stems__label">To begin with, in your own words</p>
      <ul className="stems__list">
        {placed(stems).map(({ place, item }) => (
          <li key={place}>{item.says}</li>
        ))}
      </ul>
    </div>
  );
}

function Guess({ view: { guess, screen } }: { readonly view: ConsoleView }) {
  if (guess === null) return null;
  return (
    <details className="judged" lang={screen.language}>
      <summary>{guess.ask}</summary>
      <div className="judged__more">
        <p>
          <b>{guess.answer}</b>
          <span className="soft"> rather than {guess.others.join(', ')}</span>
        </p>
        {guess.because !== null && <p>{guess.because}</p>}
      </div>
    </details>
  );
}

/** What the people think and do not say, up to the line on the screen. */
function Thoughts({ view: { thoughts, screen } }: { readonly view: ConsoleView }) {
  if (thoughts.length === 0) return null;
  return (
    <ul className="unsaid-list" aria-label="Not said">
      {placed(thoughts).map(({ place, item: { who, says, thinks } }) => (
        <li key={place} className="unsaid" lang={screen.language}>
          <p className="unsaid__label">
            <span lang="en">{who ?? 'Somebody'}, not said at </span>“{plainWords(says.join(' '))}”
          </p>
          <Paragraphs text={thinks} />
        </li>
      ))}
    </ul>
  );
}

/** Whether there is anything to help the talk along. */
export function hasPrompts({ discuss, stems, guess, thoughts }: ConsoleView): boolean {
  return [discuss, stems, thoughts].some(({ length }) => length > 0) || guess !== null;
}

/** Everything that helps the trainer to get the room talking. */
export function TalkPrompts({ view }: { readonly view: ConsoleView }) {
  return (
    <div className="prompts">
      <Discuss view={view} />
      <Stems view={view} />
      <Guess view={view} />
      <Thoughts view={view} />
    </div>
  );
}
