import './style.ts';
import { Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../parts/button.tsx';
import { buttonClass } from '../../../parts/button-class.ts';
import { Notice } from '../../../parts/notice.tsx';
import { EdgeLinks } from '../../edge-links.tsx';
import { NoSuchScenario } from '../../kind-pages/kind-page.tsx';
import { hrefOf, toRoom } from '../../routes.ts';
import { Screen } from '../../screen.tsx';
import { Waiting } from '../../waiting.tsx';
import { Alone, type AloneProps } from './alone.tsx';
import { Console, Counting } from './console-drawn.ts';
import type { Host } from './host.ts';
import { NoSuchRoom } from './no-such-room.tsx';
import { preloadRoom } from './preload.ts';
import { RoomNotices } from './room-notices.tsx';
import { useConsoleKeys } from './use-console-keys.ts';
import { useHost } from './use-host.ts';
import { useHosted } from './use-hosted.ts';
import { useWakeLock } from './use-wake-lock.ts';

export interface LeadRoomProps {
  readonly roomId: string;
  /** With one screen only: the room sees this window. */
  readonly alone: boolean;
}

/** Where a group session is led. */
export default function LeadRoom({ roomId, alone }: LeadRoomProps) {
  const hosting = useHost(roomId);
  useEffect(() => void preloadRoom(), []);
  if (hosting.state === 'waiting') return <Waiting />;
  if (hosting.state === 'refused') {
    return hosting.reason === 'no-such-room' ? <NoSuchRoom /> : <NoSuchScenario />;
  }
  return <Led host={hosting.host} alone={alone} />;
}

function Led({ host, alone }: { readonly host: Host; readonly alone: boolean }) {
  const standing = useStore(host.view, (view) => view.standing);
  const hosted = useHosted(host, alone);
  useWakeLock();
  if (standing === 'gone') return <NoSuchRoom />;
  const follows = standing === 'following';
  const takeOver = () => void host.takeOver();
  // The room sees such a window, whoever leads: nothing of the console may come up in it by itself.
  if (alone) return <Alone hosted={hosted} onTakeOver={follows ? takeOver : null} />;
  return <Beside hosted={hosted} onTakeOver={follows ? takeOver : null} />;
}

/** The trainer's window beside the projector's. */
function Beside({ hosted, onTakeOver }: AloneProps) {
  const follows = onTakeOver !== null;
  useConsoleKeys({ hosted, may: follows ? 'count' : 'lead' });
  return (
    <Screen
      name={hosted.view.screen.title}
      title={hosted.view.screen.title}
      actions={<Ways roomId={hosted.view.roomId} />}
    >
      {follows && <LedElsewhere onTakeOver={onTakeOver} />}
      <RoomNotices hosted={hosted} />
      <Suspense>{follows ? <Counting hosted={hosted} /> : <Console hosted={hosted} />}</Suspense>
    </Screen>
  );
}

function Ways({ roomId }: { readonly roomId: string }) {
  return (
    <>
      <EdgeLinks to={['rooms']} />
      <a className={buttonClass('link')} href={hrefOf(toRoom(roomId, true))}>
        With one screen
      </a>
    </>
  );
}

function LedElsewhere({ onTakeOver }: { readonly onTakeOver: () => void }) {
  return (
    <div className="room-led-elsewhere">
      <Notice>
        Another window leads this session. Here you can follow it and count for it: what you count
        is added to what is counted there.
      </Notice>
      <Button look="primary" onClick={onTakeOver}>
        Lead from here
      </Button>
    </div>
  );
}
