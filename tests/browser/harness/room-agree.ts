import { isDeepStrictEqual } from 'node:util';
import type { RoomLog } from '../../../src/room/room-act.ts';
import { faceless, keptLog, type Reckoner, seenView } from './room-kept.ts';
import type { Windows } from './room-windows.ts';

/** A session being led, and what its log should come to. The windows change when one is opened again. */
export interface Led {
  windows: Windows;
  readonly reckoner: Reckoner;
}

/** Longer than a window takes that is loaded anew on a busy machine. */
const patience = 30_000;

/** Tries again until something comes of it; tells the last reason when it takes too long. */
export async function until<T>(attempt: () => Promise<T | string>): Promise<T> {
  const begun = performance.now();
  for (;;) {
    const found = await attempt();
    if (typeof found !== 'string') return found;
    if (performance.now() - begun > patience) throw new Error(found);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** Why a projector does not show what the log kept comes to; the log where it does. */
async function compare({ windows, reckoner }: Led): Promise<RoomLog | string> {
  const { screen, roomId } = windows;
  // The projector reads the log itself, so that both are looked at from one place.
  const log = await keptLog(screen, roomId);
  const wanted = reckoner.viewOf(log);
  const seen = await seenView(screen, roomId);
  if (seen !== null && isDeepStrictEqual(faceless(seen.view), faceless(wanted))) return log;
  const shown = seen === null ? 'nothing' : JSON.stringify(faceless(seen.view));
  const acts = log.entries.map(({ act }) => JSON.stringify(act)).join('\n');
  return `the projector shows ${shown}\nand the log comes to ${JSON.stringify(wanted)}\nafter\n${acts}`;
}

/** Waits until the projector shows what the log kept comes to, and tells that log. */
export function agreed(led: Led): Promise<RoomLog> {
  return until(() => compare(led));
}

/** Does something that adds to the log, and waits until it is kept and shown. */
export async function done(led: Led, act: () => Promise<void>): Promise<RoomLog> {
  const before = await keptLog(led.windows.screen, led.windows.roomId);
  await act();
  return until(async () => {
    const log = await compare(led);
    if (typeof log === 'string') return log;
    return log.entries.length > before.entries.length ? log : 'nothing was done';
  });
}

/** In the page: all that the console says of where the session stands, without clocks and passing words. */
function readPlace(): string {
  const all = [...document.querySelectorAll('.console__main, .console__side')];
  if (all.length === 0) return '';
  const copies = all.map((one) => one.cloneNode(true) as Element);
  for (const copy of copies) {
    for (const gone of copy.querySelectorAll('.times, [role="status"], .projector__foot')) {
      gone.remove();
    }
  }
  return copies.map((copy) => copy.textContent).join('\n');
}

/** Where the console stands, in its own words. */
export function placeOf({ trainer }: Windows): Promise<string> {
  return trainer.evaluate(readPlace);
}
