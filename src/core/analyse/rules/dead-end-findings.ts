import type { Checked } from '../checked.ts';
import type { DeadEndKind } from '../dead-ends.ts';
import { pointer } from '../pointer.ts';
import { shortestPathTo } from '../shortest-path-to.ts';
import { shownBy } from '../words-of-checks.ts';
import type { Finding } from './rule.ts';

/** How a kind of dead end is told: `in` is the scene's key. */
interface Telling {
  readonly says: (scene: string) => string;
  readonly under: string | null;
  readonly mend: string;
}

/** Every dead end of one kind, where a run meets it first, with a shortest path that leads there. */
export function deadEndFindings(
  { graph, scenario, deadEnds }: Checked,
  kind: DeadEndKind,
  { says, under, mend }: Telling,
): readonly Finding[] {
  return deadEnds()
    .filter((one) => one.kind === kind)
    .map(({ state }) => {
      const id = scenario.scenes[graph.scene[state] as number]?.id ?? '';
      return {
        path: under === null ? pointer('scenes', id) : pointer('scenes', id, under),
        message: `${says(id)} ${shownBy(shortestPathTo(graph, state))}`,
        mend,
      };
    });
}
