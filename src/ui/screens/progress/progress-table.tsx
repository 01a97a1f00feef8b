import type { Mark, Progress } from '../../../session/progress.ts';
import { hrefOf, toDebrief } from '../routes.ts';
import { saidWhen } from '../said-when.ts';
import { howMuch } from './how-much-words.ts';
import { useTitles } from './use-titles.ts';

/** All that the figures show, as a table, with the talk behind each number. */
export function ProgressTable({ criteria }: Pick<Progress, 'criteria'>) {
  return (
    <details className="progress__details">
      <summary>The same as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by keys too */}
      <section className="progress__wide" aria-label="Progress as a table" tabIndex={0}>
        <table className="progress__table">
          <thead>
            <tr>
              <th scope="col">What it called for</th>
              <th scope="col">Conversations</th>
              <th scope="col">First</th>
              <th scope="col">Best</th>
              <th scope="col">Latest</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ criterion, runs, first, best, latest }) => (
              <tr key={criterion.id}>
                <th scope="row">{criterion.label}</th>
                <td>{runs}</td>
                <Marked mark={first} />
                <Marked mark={best} />
                <Marked mark={latest} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** A score as it is printed: whole, rounded half up, with a true minus. */
function numberOf(score: number): string {
  const whole = Math.round(score);
  return whole < 0 ? `−${-whole}` : `${whole}`;
}

function Marked({ mark }: { readonly mark: Mark | null }) {
  const titleOf = useTitles();
  if (mark === null) return <td className="soft">not yet</td>;
  return (
    <td>
      {howMuch(mark.score)}
      <a href={hrefOf(toDebrief(mark.runId))}>
        {titleOf(mark.scenarioKey)}, {saidWhen(mark.startedAt)}
      </a>
      <small className="soft">{numberOf(mark.score)} of 100</small>
    </td>
  );
}
