import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Screen } from '../../screen.tsx';
import { usePreferences } from '../../session-context.ts';
import { AloneBar, FollowingBar } from './alone-bar.tsx';
import { loadConsole, loadProjector } from './drawings.ts';
import type { Hosted } from './hosted.ts';
import { isTakenElsewhere } from './use-keys.ts';

const Console = lazy(async () => ({ default: (await loadConsole()).Console }));
const Projector = lazy(async () => ({ default: (await loadProjector()).Projector }));

/** Hears the key that shows and hides the notes. */
function useNotesKey(toggle: () => void): void {
  const { shortcuts } = usePreferences();
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, repeat } = event;
      if (isTakenElsewhere(event.target)) return;
      if (!shortcuts || key.toLowerCase() !== 'n' || ctrlKey || altKey || metaKey || repeat) return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener('keydown', take);
    return () => window.removeEventListener('keydown', take);
  });
}

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
    if (!leads) return;
    hosted.setDeciding(false);
    setOpen(!open);
  };
  useNotesKey(turn);
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
      <Suspense>
        <Console hosted={hosted} />
      </Suspense>
    </Screen>
  );
}
