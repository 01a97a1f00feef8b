import type { Sitting, SittingView } from '../../../session/sitting.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ReplyList } from '../../parts/reply-list.tsx';
import { usePreferences } from '../session-context.ts';
import { AtTheEnd } from './at-the-end.tsx';
import { Guessing } from './guessing.tsx';
import { useReplyKeys } from './use-reply-keys.ts';

export interface WhatNowProps {
  readonly sitting: Sitting;
  readonly view: SittingView;
  /** Whether the words before it are all there; until then the keys only complete those. */
  readonly ready: boolean;
}

/** What the learner can do at this point of the talk. */
export function WhatNow(props: WhatNowProps) {
  const { sitting, view } = props;
  const { scenario } = sitting.playable;
  if (view.lost) return null;
  return (
    <>
      <WayOn {...props} />
      {view.scene.guess !== null && (
        <div lang={scenario.language}>
          <Guessing sitting={sitting} view={view} guess={view.scene.guess} />
        </div>
      )}
    </>
  );
}

function WayOn({ sitting, view, ready }: WhatNowProps) {
  if (view.over) return <AtTheEnd sitting={sitting} view={view} />;
  if (view.stuck) {
    return (
      <Notice>
        This scenario leaves no way on from here. The fault is in the scenario and not in anything
        you said. What you did so far is kept, and you can look back at it from the library.
      </Notice>
    );
  }
  if (view.scene.kind === 'passage') {
    return (
      <div>
        <Button look="primary" onClick={() => sitting.continueOn()}>
          Continue
        </Button>
      </div>
    );
  }
  return <Replies sitting={sitting} view={view} ready={ready} />;
}

function Replies({ sitting, view, ready }: WhatNowProps) {
  const { shortcuts } = usePreferences();
  const choose = (id: string) => {
    sitting.choose(id);
  };
  useReplyKeys(shortcuts && ready ? view.offered : [], choose);
  return (
    <div lang={sitting.playable.scenario.language}>
      <ReplyList
        replies={view.offered}
        label="What do you say?"
        shortcuts={shortcuts}
        onReply={choose}
      />
    </div>
  );
}
