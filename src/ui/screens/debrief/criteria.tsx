import type { CriterionScore } from '../../../core/score/path-score.ts';
import type { ReadRun } from '../../../session/session.ts';
import { type CriterionMoment, CriterionRow } from '../../parts/criterion-row.tsx';
import { lastWords, replyWords } from './reply-words.ts';
import { decisionsOf, type Turn } from './turns.ts';

export interface CriteriaProps {
  readonly read: ReadRun;
  readonly turns: readonly Turn[];
}

/** What the talk called for, criterion by criterion, each with the moments behind it. */
export function Criteria({ read, turns }: CriteriaProps) {
  const { score, playable } = read;
  const shown = [...score.criteria].sort((a, b) => Number(b.called) - Number(a.called));
  return (
    <div className="debrief__criteria" lang={playable.scenario.language}>
      {shown.map((one) => (
        <CriterionRow
          key={one.criterion.id}
          criterion={one.criterion}
          moments={momentsOf(one, turns)}
          score={score.complete ? one.score : null}
        />
      ))}
    </div>
  );
}

/** Each reply that counts, with the words that it answered. */
function momentsOf({ moments }: CriterionScore, turns: readonly Turn[]): CriterionMoment[] {
  const decisions = decisionsOf(turns);
  return moments.flatMap(({ traces }) =>
    traces
      .filter(({ counts }) => counts)
      .map(({ at, choice, rating }) => ({
        id: String(at),
        they: lastWords(decisions[at]?.lines ?? []),
        you: replyWords(choice),
        rating,
      })),
  );
}
