import type { SessionRecord } from '../../../../room/record/session-record.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { outcomeWords } from '../../outcome-words.ts';

/** Every ending that the room came to, and what became of it. */
export function HowItEnded({ record }: { readonly record: SessionRecord }) {
  const { endings, over, scenario } = record;
  return (
    <section>
      <h2>{endings.length > 1 ? 'How it ended, each time' : 'How it ended'}</h2>
      {endings.length === 0 && (
        <p>
          {over
            ? 'The session was closed before the conversation came to an end.'
            : 'The conversation is not over yet.'}
        </p>
      )}
      {endings.map(({ title, outcome, epilogue, onWay, path }) => (
        <div key={path} className="record__ending">
          <h3 lang={scenario.language}>{title}</h3>
          <p className="paper__small">
            {outcomeWords[outcome]}
            {!onWay && ' The room went back from here and tried another way.'}
          </p>
          <div lang={scenario.language}>
            <Paragraphs text={epilogue} />
          </div>
        </div>
      ))}
    </section>
  );
}
