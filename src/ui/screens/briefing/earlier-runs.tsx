import type { PlayableScenario } from '../../../session/playable.ts';
import { RunLine } from '../run-line.tsx';
import { useShelf } from '../session-context.ts';

/** The learner's own talks in this scenario, quietly. */
export function EarlierRuns({ playable }: { readonly playable: PlayableScenario }) {
  const runs = useShelf().runs.filter((run) => run.scenarioKey === playable.key);
  if (runs.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="earlier-heading">
      <h2 id="earlier-heading">Your conversations here</h2>
      <ul className="run-list">
        {runs.slice(0, 5).map((run) => (
          <li key={run.runId}>
            <RunLine run={run} />
          </li>
        ))}
      </ul>
    </section>
  );
}
