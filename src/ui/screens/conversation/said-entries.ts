import { linesAt, type Visit } from '../../../core/play/replay-path.ts';
import type { Choice, Line } from '../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
import type { SaidEntry } from '../../parts/said-log.tsx';

/** Everything that was said and done up to now, in order. */
export function saidEntries(
  { rules, scenario }: PlayableScenario,
  visits: readonly Visit[],
): readonly SaidEntry[] {
  const nameOf = (by: string | null) => scenario.people.find(({ id }) => id === by)?.name ?? null;
  const ofLine = ({ by, stage, says }: Line, id: string): SaidEntry => {
    const isYou = by === 'you';
    return { id, who: isYou ? 'You' : nameOf(by), isYou, stage, says };
  };
  const ofReply = ({ does, says }: Choice, id: string): SaidEntry => ({
    id,
    who: 'You',
    isYou: true,
    stage: does === null ? [] : [does],
    says,
  });
  return visits.flatMap((visit, at) => [
    ...linesAt(rules, visit).map((line, n) => ofLine(line, `${at}.${n}`)),
    ...(visit.choice === null ? [] : [ofReply(visit.choice, `${at}.reply`)]),
  ]);
}
