import { plainWords } from '../../../../core/scenario/print-text.ts';
import type { ReadRun } from '../../../../session/session.ts';
import { replyWords } from '../reply-words.ts';
import { decisionsOf, type Turn } from '../turns.ts';

export interface PrintedBreachesProps {
  readonly read: ReadRun;
  readonly turns: readonly Turn[];
}

/** Lines that were crossed, and what became of them; nothing where none was. */
export function PrintedBreaches({ read, turns }: PrintedBreachesProps) {
  const { breaches } = read.score;
  if (breaches.length === 0) return null;
  const said = decisionsOf(turns).map(({ choice }) =>
    choice === null ? '' : plainWords(replyWords(choice)),
  );
  return (
    <section className="printed__whole">
      <h2>{breaches.length === 1 ? 'A line was crossed' : 'Lines were crossed'}</h2>
      <p>These stand apart from the rest: an average would hide them.</p>
      {breaches.map(({ breach, state, at, repairedAt }) => (
        <div key={breach.id} className="printed__breach">
          <h3>
            {breach.label}, {state === 'repaired' ? 'put right' : `${breach.severity}, still open`}
          </h3>
          {at.map((place) => (
            <p key={place}>
              Moment {place + 1}: “{said[place]}”
            </p>
          ))}
          {repairedAt.map((place) => (
            <p key={place}>
              Put right at moment {place + 1}: “{said[place]}”
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
