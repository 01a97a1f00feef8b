import type { RoomLog } from '../../../../room/room-act.ts';
import type { RoomFate, RoomPorts } from '../../../../room/room-ports.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';

/** How long a room waits for the device: thirty people do not wait longer. */
const patience = 2_000;

/** Rejects where the device takes longer than a room waits. */
export function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the device takes too long')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Keeps all of a session where what is kept does not know more, then the text that it is played on: that may have to be loaded, and the network be off. */
export function keepWhole(
  { store }: Pick<RoomPorts, 'store'>,
  { contentHash, text }: Pick<PlayableScenario, 'contentHash' | 'text'>,
  log: RoomLog,
): Promise<RoomFate> {
  const keepBoth = async () => {
    const fate = await store.restoreRoom(log);
    await store.keepText(contentHash, await text());
    return fate;
  };
  return inTime(keepBoth());
}
