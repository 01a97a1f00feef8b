import { lazy, Suspense, useEffect } from 'react';
import { clickerKeys, type KeyMove } from '../../../../room/room-keys.ts';
import type { AskedAct } from '../../../../room/room-message.ts';
import { usePreferences } from '../../session-context.ts';
import { loadProjector } from './drawings.ts';
import { loadLetters } from './load-letters.ts';
import { useKeys } from './use-keys.ts';
import { useScreenSeen } from './use-screen-seen.ts';

const Projector = lazy(async () => ({ default: (await loadProjector()).Projector }));

/** What a key pressed in this window asks of the console. */
function askOfKey({ move }: KeyMove, blank: boolean): AskedAct | null {
  if (move === 'read-on') return { type: 'room.read-on', all: false };
  if (move === 'read-back') return { type: 'room.read-back' };
  return move === 'blank' ? { type: 'room.blanked', blank: !blank } : null;
}

/** A screen that fills the wall; the browser may refuse, and F11 does the same. */
function toggleFullScreen(): void {
  const { fullscreenElement, documentElement } = document;
  const turning =
    fullscreenElement === null ? documentElement.requestFullscreen() : document.exitFullscreen();
  turning.catch(() => undefined);
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
  useEffect(() => {
    window.addEventListener('dblclick', toggleFullScreen);
    return () => window.removeEventListener('dblclick', toggleFullScreen);
  }, []);
  const title = view?.title ?? 'The room';
  useEffect(() => {
    document.title = `${title} · Softspoken`;
  }, [title]);
  return (
    <Suspense>
      <Projector view={view} alone={alone} />
    </Suspense>
  );
}
