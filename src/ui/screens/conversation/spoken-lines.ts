import type { Line, Scenario } from '../../../core/scenario/scenario.ts';
import type { SpokenLine } from '../../parts/spoken-line.ts';

/**
 * Lines as they are shown: a name stands only where it is not plain who speaks, which is where the
 * learner does, or more than one other person in the same scene.
 */
export function spokenLines(lines: readonly Line[], { people }: Scenario): readonly SpokenLine[] {
  const voices = new Set(lines.map(({ by }) => by).filter((by) => by !== null && by !== 'you'));
  return lines.map(({ by, stage, says }) => {
    const name = voices.size > 1 ? people.find(({ id }) => id === by)?.name : undefined;
    return { who: by === 'you' ? 'You' : (name ?? null), stage, says };
  });
}
