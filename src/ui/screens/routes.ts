/** The places of the app, as they stand behind the `#` of the address. */
export const routes = {
  library: '/',
  scenario: '/scenario/:key',
  run: '/run/:runId',
  debrief: '/run/:runId/debrief',
  theirSide: '/run/:runId/debrief/their-side',
  whatIf: '/run/:runId/debrief/what-if',
  replay: '/replay/*?',
  past: '/past',
  progress: '/progress',
  settings: '/settings',
  about: '/about',
  rooms: '/room',
  newRoom: '/room/new/:key',
  room: '/room/:roomId',
  roomAlone: '/room/:roomId/alone',
  roomScreen: '/room/:roomId/screen',
  roomRecord: '/room/:roomId/record',
  guide: '/guide/:key',
} as const;

/** Where a scenario is introduced. */
export function toScenario(key: string): string {
  return `/scenario/${encodeURIComponent(key)}`;
}

/** Where a run is talked through. */
export function toRun(runId: string): string {
  return `/run/${encodeURIComponent(runId)}`;
}

/** Where a run is looked back at. */
export function toDebrief(runId: string): string {
  return `${toRun(runId)}/debrief`;
}

/** Where a run is told from the other seat. */
export function toTheirSide(runId: string): string {
  return `${toDebrief(runId)}/their-side`;
}

/** Where all the ways tried in a run's scenario stand, and another can be taken. */
export function toWhatIf(runId: string): string {
  return `${toDebrief(runId)}/what-if`;
}

/** Where a talk that was passed on is replayed; `shared` stands in an address as it is. */
export function toReplay(shared: string): string {
  return `/replay/${shared}`;
}

/** Where a group session on a scenario is set up. */
export function toNewRoom(key: string): string {
  return `/room/new/${encodeURIComponent(key)}`;
}

/** Where a group session is led: from the trainer's own window, or from the one that the room sees. */
export function toRoom(roomId: string, alone = false): string {
  return `/room/${encodeURIComponent(roomId)}${alone ? '/alone' : ''}`;
}

/** What the room sees of a group session. */
export function toRoomScreen(roomId: string): string {
  return `/room/${encodeURIComponent(roomId)}/screen`;
}

/** Where a group session is looked at again, to be printed or taken along. */
export function toRoomRecord(roomId: string): string {
  return `/room/${encodeURIComponent(roomId)}/record`;
}

/** What a trainer prints before leading a room on a scenario. */
export function toGuide(key: string): string {
  return `/guide/${encodeURIComponent(key)}`;
}

/** The address of a place, for a plain link. */
export function hrefOf(place: string): string {
  return `#${place}`;
}
