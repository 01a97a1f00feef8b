import type { Page } from 'playwright-core';
import { exploreScenario } from '../../../src/core/analyse/explore-scenario.ts';
import { extremePath } from '../../../src/core/analyse/extreme-path.ts';
import { reviewPath } from '../../../src/core/analyse/review-path.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { Around } from '../../../src/room/around.ts';
import type { PublicView } from '../../../src/room/public-view.ts';
import { readLog } from '../../../src/room/read-log.ts';
import { pathToReview, type Room, resumeRoom } from '../../../src/room/room.ts';
import type { RoomLog } from '../../../src/room/room-act.ts';
import { publicView } from '../../../src/room/show-public.ts';
import { takeMessage } from '../../../src/room/take-message.ts';
import { stagedOf } from '../../room/a-talk.ts';
import { laidOut } from '../../room/laid-out.ts';

/** In the page: the head and the entries of a session, as they lie on the device. */
async function readKept(roomId: string): Promise<unknown> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('softspoken'));
  try {
    // Both in one transaction, so that no entry comes in between.
    const kept = db.transaction(['rooms', 'roomEntries']);
    const head = done(kept.objectStore('rooms').get(roomId));
    const all = IDBKeyRange.bound(`${roomId}/`, `${roomId}/\uffff`);
    const entries = done(kept.objectStore('roomEntries').getAll(all));
    return { ...(await head), entries: await entries };
  } finally {
    db.close();
  }
}

/** The log of a session as the device keeps it, read by any window of the app. */
export async function keptLog(page: Page, roomId: string): Promise<RoomLog> {
  const read = readLog(await page.evaluate(readKept, roomId));
  if (!read.ok) throw new Error(`what is kept is no log: ${read.reason}`);
  return read.log;
}

/** What a projector shows, by its own memory of it, with how far its console had come; null before anything has come. */
export async function seenView(
  screen: Page,
  roomId: string,
): Promise<{ readonly revision: number; readonly view: PublicView } | null> {
  const kept = await screen.evaluate(
    (name) => sessionStorage.getItem(name) ?? 'null',
    `softspoken-screen-${roomId}`,
  );
  const nothing = { room: roomId, newness: null, view: null };
  const { newness, view } = takeMessage(nothing, JSON.parse(kept) as unknown);
  return newness === null || view === null ? null : { revision: newness.revision, view };
}

/** The same without drawings, which no log decides. */
export function faceless(view: PublicView): PublicView {
  return { ...view, people: view.people.map((person) => ({ ...person, face: null })) };
}

/** Tells what a log comes to, worked out here from the scenario's file. */
export interface Reckoner {
  roomOf(log: RoomLog): Room;
  /** What the room is to see, without drawings. */
  viewOf(log: RoomLog): PublicView;
}

/** Reckons sessions on a scenario. */
export function reckonerOf(scenario: Scenario): Reckoner {
  const staged = stagedOf(scenario);
  const explored = exploreScenario(staged.rules);
  if (explored === null) throw new Error(`${scenario.id} is too large to be reviewed`);
  const map = laidOut(scenario);
  const best = { path: explored.scored === null ? null : extremePath(explored, 'highest') };
  const roomOf = (log: RoomLog): Room => {
    const resumed = resumeRoom(staged, log);
    if (!resumed.ok) throw new Error(`the log cannot be done again: ${resumed.reason}`);
    return resumed.room;
  };
  const viewOf = (log: RoomLog): PublicView => {
    const room = roomOf(log);
    const review = reviewPath(explored, pathToReview(room));
    const around: Around = { faceOf: () => null, best, map, review };
    return publicView(room, around);
  };
  return { roomOf, viewOf };
}
