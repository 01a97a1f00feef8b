import { useEffect, useRef } from 'react';
import { type KeyMove, type KeyRule, moveOfKey } from '../../../../room/room-keys.ts';

/** Whether keys belong to what has the focus: a field that takes text. */
function isTakenElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('textarea, select, input:not([type="radio"], [type="checkbox"])') !== null
  );
}

const isDialogOpen = () => document.querySelector('dialog[open]') !== null;

/** The keys of clickers carry no letter or digit: they stay even where single keys are switched off. */
function isSingleKey(event: KeyboardEvent): boolean {
  return event.key.length === 1;
}

export interface Keys {
  readonly rules: readonly KeyRule[];
  /** Whether single letters, digits and signs count. */
  readonly single: boolean;
  /** Whether they count while a dialog is open: they do where they are the dialog's own. */
  readonly inDialogs?: boolean;
  readonly onMove: (move: KeyMove) => void;
}

/**
 * Hears the keys of a session for as long as a window is open. What is ours never reaches the browser: F5 of
 * a clicker loads nothing again.
 */
export function useKeys(keys: Keys): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      const { rules, single, inDialogs = false, onMove } = now.current;
      const move = moveOfKey(rules, event);
      if (move === null) return;
      if (move.move === 'nothing') return event.preventDefault();
      if (isTakenElsewhere(event.target) || (isSingleKey(event) && !single)) return;
      if (isDialogOpen() && !inDialogs) return;
      event.preventDefault();
      // A key that is held down counts once.
      if (!event.repeat) onMove(move);
    };
    window.addEventListener('keydown', take);
    return () => window.removeEventListener('keydown', take);
  }, []);
}
