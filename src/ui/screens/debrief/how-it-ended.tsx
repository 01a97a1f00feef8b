import type { ReadRun } from '../../../session/session.ts';
import { Paragraphs } from '../../parts/paragraphs.tsx';
import { hrefOf, routes } from '../routes.ts';
import { bandWords, limitWords } from './band-words.ts';

/** The ending that this talk came to, in its author's words, and what would take the next one further. */
export function HowItEnded({ read: { playable, score } }: { readonly read: ReadRun }) {
  const { band, limits, ending } = score;
  return (
    <div className="debrief__ending stack">
      <div className="stack" lang={playable.scenario.language}>
        <Paragraphs text={ending?.ending.epilogue ?? []} look="lead" />
      </div>
      {band !== null && <p>{bandWords[band].meaning}</p>}
      {limits.length > 0 && (
        <ul className="debrief__limits" aria-label="What would take it further">
          {limits.map((limit) => (
            <li key={limit}>{limitWords[limit]}</li>
          ))}
        </ul>
      )}
      <p className="small">
        <a href={hrefOf(routes.about)}>Where these words come from</a>
      </p>
    </div>
  );
}
