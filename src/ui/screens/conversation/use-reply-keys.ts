import { useEffect, useRef } from 'react';
import type { Choice } from '../../../core/scenario/scenario.ts';

const typing = 'input, textarea, select, [contenteditable], dialog';

/** A key by itself, pressed where nobody is typing and no dialog is open. */
function isFree(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  if (event.repeat || event.isComposing || event.defaultPrevented) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  return !(event.target instanceof Element && event.target.closest(typing) !== null);
}

/** Lets the keys 1 to 6 choose among the replies on offer; an empty list listens to nothing. */
export function useReplyKeys(offered: readonly Choice[], choose: (id: string) => void): void {
  const latest = useRef({ offered, choose });
  useEffect(() => {
    latest.current = { offered, choose };
  });
  const listening = offered.length > 0;
  useEffect(() => {
    if (!listening) return;
    const press = (event: KeyboardEvent) => {
      if (!/^[1-6]$/.test(event.key) || !isFree(event)) return;
      const choice = latest.current.offered[Number(event.key) - 1];
      if (choice === undefined) return;
      event.preventDefault();
      latest.current.choose(choice.id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [listening]);
}
