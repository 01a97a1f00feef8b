import { aloneKeys, consoleKeys, decidingKeys, type KeyMove } from '../../../../room/room-keys.ts';
import { actOfKey } from './act-of-key.ts';
import type { Hosted } from './hosted.ts';
import { useKeys } from './use-keys.ts';

/** What the keys of the trainer's window may do. */
export interface ConsoleKeys {
  readonly hosted: Hosted;
  /** A window that does not lead may still count, or it does nothing. */
  readonly may: 'lead' | 'count' | 'nothing';
  /** Shows and hides the notes; with one screen only. */
  readonly onNotes?: () => void;
}

function decideByKey({ view, setDeciding }: Hosted, move: KeyMove): void {
  if (move.move === 'put-off') setDeciding(null);
  if (move.move !== 'point') return;
  const reply = view.replies[move.place];
  if (reply !== undefined) setDeciding({ picked: reply.letter });
}

function leadByKey({ view, act, setDeciding }: Hosted, move: KeyMove): void {
  const canDecide = view.moves.some((one) => one.act.type === 'room.decided');
  if (move.move === 'decide' && canDecide) setDeciding({ picked: null });
  const wanted = actOfKey(move, view);
  if (wanted !== null) act(wanted);
}

/** The keys of the trainer's window. While a reply is being decided, letters point at replies. */
export function useConsoleKeys({ hosted, may, onNotes }: ConsoleKeys): void {
  const decides = hosted.deciding !== null;
  const usual = onNotes === undefined ? consoleKeys : aloneKeys;
  useKeys({
    rules: decides ? decidingKeys : usual,
    single: hosted.shortcuts,
    inDialogs: decides,
    onMove: (move) => {
      if (may === 'nothing' || (may === 'count' && move.move !== 'vote')) return;
      if (move.move === 'notes') onNotes?.();
      else if (decides) decideByKey(hosted, move);
      else leadByKey(hosted, move);
    },
  });
}
