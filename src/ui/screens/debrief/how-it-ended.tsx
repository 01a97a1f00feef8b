import type { ReadRun } from '../../../session/session.ts';
import { Paragraphs } from '../../parts/paragraphs.tsx';

/** The ending that this talk came to, in its author's words. */
export function HowItEnded({ read }: { readonly read: ReadRun }) {
  if (read.score.ending === null) return null;
  const { title, epilogue } = read.score.ending.ending;
  return (
    <section className="debrief__ending stack" aria-labelledby="ended">
      <h2 id="ended">
        How it ended: <span lang={read.playable.scenario.language}>{title}</span>
      </h2>
      <div className="stack" lang={read.playable.scenario.language}>
        <Paragraphs text={epilogue} />
      </div>
    </section>
  );
}
