import type { ReadRun } from '../../../session/session.ts';
import { Paragraphs } from '../../parts/paragraphs.tsx';
import { outcomeWords } from '../outcome-words.ts';

/** The ending that this talk came to, in its author's words. */
export function HowItEnded({ read }: { readonly read: ReadRun }) {
  if (read.score.ending === null) return null;
  const { title, epilogue, outcome } = read.score.ending.ending;
  return (
    <section className="stack debrief__ending" aria-labelledby="ended">
      <h2 id="ended" lang={read.playable.scenario.language}>
        {title}
      </h2>
      <div className="stack" lang={read.playable.scenario.language}>
        <Paragraphs text={epilogue} />
      </div>
      <p className="soft">{outcomeWords[outcome]}</p>
    </section>
  );
}
