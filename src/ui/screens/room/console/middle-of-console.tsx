import type { Letter } from '../../../../room/public-view.ts';
import type { Hosted } from '../hosting/hosted.ts';
import { Choosing } from './choosing.tsx';
import { DebriefOrder } from './debrief-order.tsx';
import { NowOn } from './now-on.tsx';
import { Over } from './over.tsx';
import { TalkPrompts } from './talk-prompts.tsx';

export interface MiddleProps {
  readonly hosted: Hosted;
  readonly onDecide: (letter: Letter) => void;
}

/** What is needed now, large: the line, the choice, the talk, the debrief. */
export function MiddleOfConsole({ hosted, onDecide }: MiddleProps) {
  const { view, act, simulate } = hosted;
  const { phase, now } = view;
  if (phase === 'over') {
    return (
      <div className="console__now">
        <Over hosted={hosted} />
      </div>
    );
  }
  if (phase === 'debriefing') {
    return (
      <div className="console__now">
        <DebriefOrder view={view} act={act} />
      </div>
    );
  }
  return (
    <div className="console__now">
      <NowOn view={view} />
      {phase === 'discussing' && <TalkPrompts view={view} />}
      {now.kind === 'replies' && (
        // Each phase begins without corrections.
        <Choosing key={phase} view={view} act={act} onDecide={onDecide} simulate={simulate} />
      )}
    </div>
  );
}
