import { Suspense, useEffect } from 'react';
import { clickerKeys, type KeyMove } from '../../../../room/room-keys.ts';
import type { AskedAct } from '../../../../room/room-message.ts';
import { usePreferences } from '../../session-context.ts';
import { FillScreen } from './fill-screen.tsx';
import { fillScreen, turnFullScreen } from './full-screen.ts';
import { loadLetters } from './load-letters.ts';
import { Projector } from './projector-drawn.ts';
import { useKeys } from './use-keys.ts';
import { useScreenSeen } from './use-screen-seen.ts';
import { useWakeLock } from './use-wake-lock.ts';

/** What a key pressed in this window asks of the console. */
function askOfKey({ move }: KeyMove, blank: boolean): AskedAct | null {
  if (move === 'read-on') return { type: 'room.read-on', all: false };
  if (move === 'read-back') return { type: 'room.read-back' };
  return move === 'blank' ? { type: 'room.blanked', blank: !blank } : null;
}

/** F5 starts a slide show, on a keyboard and on a clicker; a double click is for whoever has a mouse. */
function useFullScreen(): void {
  useEffect(() => {
    const take = ({ key }: KeyboardEvent) => {
      if (key === 'F5') void fillScreen();
    };
    window.addEventListener('keydown', take);
    window.addEventListener('dblclick', turnFullScreen);
    return () => {
      window.removeEventListener('keydown', take);
      window.removeEventListener('dblclick', turnFullScreen);
    };
  }, []);
}

/** The window that the room sees. It knows what it is sent and nothing else. */
export default function ScreenWindow({ roomId }: { readonly roomId: string }) {
  const { view, alone, ask } = useScreenSeen(roomId);
  const { shortcuts } = usePreferences();
  useKeys({
    rules: clickerKeys,
    single: shortcuts,
    onMove: (move) => {
      const wanted = askOfKey(move, view?.blank ?? false);
      if (wanted !== null) ask(wanted);
    },
  });
  useEffect(() => void loadLetters(), []);
  useFullScreen();
  useWakeLock();
  const title = view?.title ?? 'The room';
  useEffect(() => {
    document.title = `${title} · Softspoken`;
  }, [title]);
  return (
    <Suspense>
      <Projector view={view} alone={alone} />
      <FillScreen />
    </Suspense>
  );
}
