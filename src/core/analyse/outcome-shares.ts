import type { Rules } from '../play/rules.ts';
import type { Analysis } from './analysis.ts';

/** How likely each outcome is, from how likely each ending is. */
export function outcomeShares(rules: Rules, endings: Analysis['endings']): Analysis['outcomes'] {
  const outcomeOf = new Map(
    rules.scenario.scenes.flatMap((scene) =>
      scene.kind === 'ending' ? [[scene.id, scene.ending.outcome] as const] : [],
    ),
  );
  return (['connected', 'mixed', 'broken'] as const).map((outcome) => {
    const shares = endings.filter(({ id }) => outcomeOf.get(id) === outcome);
    return { outcome, share: shares.reduce((sum, { share }) => sum + share, 0) };
  });
}
