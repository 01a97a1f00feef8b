import { consoleKeys } from '../../../../room/room-keys.ts';
import { usePreferences } from '../../session-context.ts';
import { actOfKey } from './act-of-key.ts';
import type { Hosted } from './hosted.ts';
import { useKeys } from './use-keys.ts';

/** What keys may do while a reply is being decided: `b` is a letter then. */
const meanwhile = new Set(['read-on', 'read-back']);

/** The keys of the trainer's window. While a reply is being decided, letters point at replies. */
export function useConsoleKeys({ view, act, deciding, setDeciding }: Hosted, leads: boolean): void {
  const { shortcuts } = usePreferences();
  useKeys({
    rules: consoleKeys,
    single: shortcuts,
    onMove: (move) => {
      if (!leads || (deciding && !meanwhile.has(move.move))) return;
      const canDecide = view.moves.some((one) => one.act.type === 'room.decided');
      if (move.move === 'decide') return setDeciding(canDecide);
      const wanted = actOfKey(move, view);
      if (wanted !== null) act(wanted);
    },
  });
}
