import type { CommittedBreach } from '../../../core/score/path-score.ts';
import type { ReadRun } from '../../../session/session.ts';
import { BreachLine } from '../../parts/breach-line.tsx';
import { replyWords } from './reply-words.ts';
import { decisionsOf, type Turn } from './turns.ts';

export interface BreachesProps {
  readonly read: ReadRun;
  readonly turns: readonly Turn[];
}

/** Lines that were crossed, where, and what became of them; nothing where none was. */
export function Breaches({ read, turns }: BreachesProps) {
  const { breaches } = read.score;
  if (breaches.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="breaches">
      <h2 id="breaches">{breaches.length === 1 ? 'A line was crossed' : 'Lines were crossed'}</h2>
      <p className="soft">These stand apart from the rest: an average would hide them.</p>
      {breaches.map((committed) => (
        <Committed key={committed.breach.id} committed={committed} turns={turns} />
      ))}
    </section>
  );
}

interface CommittedProps {
  readonly committed: CommittedBreach;
  readonly turns: readonly Turn[];
}

function Committed({ committed, turns }: CommittedProps) {
  const decisions = decisionsOf(turns);
  const saidAt = (at: number) => {
    const choice = decisions[at]?.choice;
    return choice == null ? '' : replyWords(choice);
  };
  return (
    <div className="stack">
      {committed.at.map((at) => (
        <BreachLine
          key={at}
          breach={committed.breach}
          standing={committed.state}
          you={saidAt(at)}
        />
      ))}
      {committed.repairedAt.map((at) => (
        <p key={at} className="soft">
          You put it right when you said “{saidAt(at)}”
        </p>
      ))}
    </div>
  );
}
