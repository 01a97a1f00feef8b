import { Suspense, useEffect, useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Screen } from '../../screen.tsx';
import { AloneBar, FollowingBar } from './alone-bar.tsx';
import { Console } from './console-drawn.ts';
import type { Hosted } from './hosted.ts';
import { Projector } from './projector-drawn.ts';
import { RoomNotices } from './room-notices.tsx';
import { useConsoleKeys } from './use-console-keys.ts';

export interface AloneProps {
  readonly hosted: Hosted;
  /** Takes the lead; null where this window has it. */
  readonly onTakeOver: (() => void) | null;
}

/** Whether the notes are open. They close with the lead, and do not come back with it by themselves. */
function useNotes({ hosted, onTakeOver }: AloneProps): readonly [boolean, () => void] {
  const [open, setOpen] = useState(false);
  const leads = onTakeOver === null;
  if (open && !leads) setOpen(false);
  const turn = () => {
    hosted.setDeciding(null);
    setOpen(!open);
  };
  useConsoleKeys({ hosted, may: leads ? 'lead' : 'nothing', onNotes: turn });
  return [open && leads, turn];
}

/** With one screen the room sees this window: the notes come only while the trainer asks for them. */
export function Alone(props: AloneProps) {
  const { hosted, onTakeOver } = props;
  const [notes, turn] = useNotes(props);
  const { title } = hosted.view.screen;
  useEffect(() => {
    document.title = `${title} · Softspoken`;
  }, [title]);
  if (!notes) {
    return (
      <div className="room-alone">
        <div className="room-alone__screen">
          <Suspense>
            <Projector view={hosted.view.screen} />
          </Suspense>
        </div>
        {onTakeOver === null ? (
          <AloneBar hosted={hosted} onNotes={turn} />
        ) : (
          <FollowingBar onTakeOver={onTakeOver} />
        )}
      </div>
    );
  }
  const back = (
    <Button look="link" onClick={turn}>
      Back to what the room sees (N)
    </Button>
  );
  return (
    <Screen name={title} title={title} actions={back}>
      <RoomNotices hosted={hosted} />
      <Suspense>
        <Console hosted={hosted} />
      </Suspense>
    </Screen>
  );
}
