import type { ReactNode } from 'react';
import { Notice } from '../../../parts/notice.tsx';
import { RehearsalBar } from '../rehearse/rehearsal-bar.tsx';
import type { Hosted } from './hosted.ts';

/** What the trainer should know above all else: what is kept, and that a room is only simulated. */
export function RoomNotices({ hosted }: { readonly hosted: Hosted }) {
  return (
    <>
      <WhatIsKept {...hosted} />
      {hosted.rehearsing !== null && <RehearsalBar {...hosted.rehearsing} />}
    </>
  );
}

/** The session goes on either way; the trainer should know what would be lost. */
function WhatIsKept({ keeping, cutShort }: Pick<Hosted, 'keeping' | 'cutShort'>) {
  const words = keptWords.get(keeping);
  return (
    <>
      {words !== undefined && <RoomNotice>{words}</RoomNotice>}
      {cutShort && (
        <RoomNotice>
          What was kept of this session could not be done again to its end. It goes on from the last
          step that could, and all of it is set aside on this device.
        </RoomNotice>
      )}
    </>
  );
}

const keptWords: ReadonlyMap<Hosted['keeping'], string> = new Map([
  [
    'page-only',
    'This browser does not let anything be kept. The session goes on; when you close this window, it is gone. You can save it to a file at any time.',
  ],
  [
    'refused',
    'This device did not keep what was done last. The session goes on, and everything is tried again with each step.',
  ],
]);

function RoomNotice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="room-notice">
      <Notice>{children}</Notice>
    </div>
  );
}
