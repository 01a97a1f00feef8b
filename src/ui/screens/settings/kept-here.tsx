import { useRef, useState } from 'react';
import type { Restored } from '../../../session/ports.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { counted } from '../counted.ts';
import { useRooms } from '../room/hosting/rooms-context.ts';
import { useSession, useShelf } from '../session-context.ts';
import { useLoaded } from '../use-loaded.ts';
import { saveAsFile } from './save-as-file.ts';

/** Everything that is kept on the device, in the learner's own hands. */
export function KeptHere() {
  const session = useSession();
  const { keeping, runs, opened, setAside } = useShelf();
  const [said, setSaid] = useState<string | null>(null);
  const rooms = useRoomCount(said);
  const save = async () => {
    saveAsFile('softspoken.json', await session.exportAll());
    setSaid('Everything that is kept here has been saved to a file.');
  };
  const restore = async (file: File) => {
    try {
      setSaid(restoredWords(await session.restoreAll(await file.text())));
    } catch {
      setSaid('This file could not be read, so nothing was changed.');
    }
  };
  const deleteAll = async () => {
    await session.deleteAll();
    setSaid('Everything has been deleted from this device.');
  };
  return (
    <section className="stack" aria-labelledby="kept">
      <h2 id="kept">What is kept on this device</h2>
      <p>
        {counted(runs.length, 'conversation')}
        {opened.length > 0 && ` and ${counted(opened.length, 'scenario')} from files of yours`}
        {rooms > 0 && `, and ${counted(rooms, 'group session')}`}. Nothing of it is ever sent
        anywhere.
      </p>
      {keeping === 'page-only' && (
        <p>
          This browser does not let anything be kept. You can talk all the same; when you close the
          page, it is gone.
        </p>
      )}
      {setAside > 0 && (
        <p className="soft">
          {counted(setAside, 'thing')} could not be read and {setAside === 1 ? 'was' : 'were'} set
          aside, not thrown away. It is in the file that you save.
        </p>
      )}
      <Ways onSave={save} onRestore={restore} onDelete={deleteAll} />
      {said !== null && <Notice onDismiss={() => setSaid(null)}>{said}</Notice>}
    </section>
  );
}

/** How many group sessions are kept, counted again whenever something was done with all that is kept. */
function useRoomCount(done: string | null): number {
  const openRooms = useRooms();
  const listed = useLoaded(`${done}`, async () =>
    (await openRooms()).store.listRooms().catch(() => []),
  );
  return listed.state === 'here' ? listed.value.length : 0;
}

function restoredWords({ runs, scenarios, rooms, setAside }: Restored): string {
  const sessions = rooms > 0 ? `, ${counted(rooms, 'group session')}` : '';
  const back = `${counted(runs, 'conversation')}${sessions} and ${counted(scenarios, 'scenario')} put back.`;
  return setAside === 0 ? back : `${back} ${counted(setAside, 'thing')} could not be read.`;
}

interface WaysProps {
  readonly onSave: () => void;
  readonly onRestore: (file: File) => void;
  readonly onDelete: () => void;
}

function Ways({ onSave, onRestore, onDelete }: WaysProps) {
  const input = useRef<HTMLInputElement>(null);
  const [sure, setSure] = useState(false);
  return (
    <>
      <div className="row">
        <Button onClick={onSave}>Save all of it to a file</Button>
        <Button onClick={() => input.current?.click()}>Put a saved file back</Button>
        <Button look="link" onClick={() => setSure(true)}>
          Delete everything
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Put a saved file back"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) onRestore(file);
          event.currentTarget.value = '';
        }}
      />
      <ConfirmDialog
        title="Delete everything on this device?"
        open={sure}
        yes="Delete everything"
        onYes={onDelete}
        onClose={() => setSure(false)}
      >
        Every conversation and group session, every answer about yourself, every scenario that you
        opened and your settings are gone then. If you may want them again, save them to a file
        first.
      </ConfirmDialog>
    </>
  );
}
