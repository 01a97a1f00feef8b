import { protocol } from '../../../../room/room-message.ts';
import type { Beat } from './beats.ts';
import type { Seat } from './seat.ts';

/**
 * How good a claim to the lead is, where no lock of the browser says who has it: of those who took it over the
 * last one has the best, and of those who found it free the first one.
 */
export function claimOf(now: string, takeOver: boolean): number {
  const at = Date.parse(now);
  return takeOver ? at : -at;
}

/** Whether the console that beats leads with a better claim than this one. */
export function isOutdone({ claim, self }: Pick<Seat, 'claim' | 'self'>, beat: Beat): boolean {
  if (beat.claim === null || beat.claim < claim) return false;
  return beat.claim > claim || beat.window > self;
}

/** Looks, beat by beat, whether the console that leads is still there; one that is silent is asked before its lead is taken. */
export function followLead(seat: Seat, takeLead: () => Promise<void>): () => void {
  const { view, channel, present } = seat;
  let asked = false;
  return () => {
    const { standing, room } = view.getState();
    const isAlone = standing === 'following' && present.count('console') === 0;
    if (isAlone && asked) void takeLead();
    else if (isAlone)
      channel.send({ softspoken: protocol, says: 'show-me', room: room.log.roomId });
    asked = isAlone && !asked;
  };
}
