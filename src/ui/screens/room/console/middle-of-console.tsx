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

function Talk({ hosted, onDecide }: MiddleProps) {
  const { view, act } = hosted;
  return (
    <>
      <NowOn view={view} />
      {view.phase === 'discussing' && <TalkPrompts view={view} />}
      {view.now.kind === 'replies' && (
        // Each phase begins without corrections.
        <Choosing key={view.phase} {...{ view, act, onDecide }} />
      )}
    </>
  );
}

function NeededNow(props: MiddleProps) {
  const { view, act } = props.hosted;
  if (view.phase === 'over') return <Over hosted={props.hosted} />;
  return view.phase === 'debriefing' ? <DebriefOrder view={view} act={act} /> : <Talk {...props} />;
}

/** What is needed now, large: the line, the choice, the talk, the debrief. */
export function MiddleOfConsole(props: MiddleProps) {
  return (
    <div className="console__now">
      <NeededNow {...props} />
    </div>
  );
}
