import { useEffect, useState, useSyncExternalStore } from 'react';
import { fillScreen } from './full-screen.ts';

/** How long after the last move of the mouse a room still sees what it moved for, in milliseconds. */
const stirsFor = 2_500;

/** Whether the mouse moves over this window. */
function useStirring(): boolean {
  const [stirring, setStirring] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      clearTimeout(timer);
      setStirring(true);
      timer = setTimeout(() => setStirring(false), stirsFor);
    };
    window.addEventListener('pointermove', stir);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', stir);
    };
  }, []);
  return stirring;
}

function hearFullScreen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

const isFull = () => document.fullscreenElement !== null;

/** Fills the wall, for whoever sets up the projector: seen while the mouse moves or keys have come to it. */
export function FillScreen() {
  const full = useSyncExternalStore(hearFullScreen, isFull);
  const stirring = useStirring();
  const [focused, setFocused] = useState(false);
  if (full) return null;
  return (
    <button
      type="button"
      className={stirring || focused ? 'fill-screen' : 'visually-hidden'}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onClick={() => void fillScreen()}
    >
      Fill the screen (F11)
    </button>
  );
}
