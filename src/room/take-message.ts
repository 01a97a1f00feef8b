import type { Around } from './around.ts';
import type { PublicView } from './public-view.ts';
import { readMessage } from './read-message.ts';
import type { Room } from './room.ts';
import { type AskedAct, type Newness, protocol, type RoomMessage } from './room-message.ts';
import { publicView } from './show-public.ts';

/** What a projector remembers: which session it shows, and the newest view of it. */
export interface Seen {
  /** Null until the first view tells. */
  readonly room: string | null;
  readonly newness: Newness | null;
  readonly view: PublicView | null;
}

/** A projector that has seen nothing yet, of one session or of whichever shows first. */
export function beginSeeing(room: string | null): Seen {
  return { room, newness: null, view: null };
}

function isNewer(a: Newness, b: Newness | null): boolean {
  if (b === null || a.revision > b.revision) return true;
  return a.revision === b.revision && a.edition > b.edition;
}

/** Takes whatever was heard. The same memory comes back where it is no view, another session's, or nothing new. */
export function takeMessage(seen: Seen, heard: unknown): Seen {
  const message = readMessage(heard);
  if (message?.says !== 'view') return seen;
  if (seen.room !== null && seen.room !== message.room) return seen;
  const { room, view, revision, edition } = message;
  const newness: Newness = { revision, edition };
  return isNewer(newness, seen.newness) ? { room, newness, view } : seen;
}

/** What a leading console remembers of what it was asked, so that nothing is done twice. */
export interface Asked {
  readonly room: string;
  /** The latest asks, oldest first. */
  readonly known: readonly string[];
}

/** More asks than can be on their way at once. */
const asksRemembered = 500;

/** A console that was asked nothing yet. */
export function beginListening(room: string): Asked {
  return { room, known: [] };
}

/** What another window asks for, by the id under which it waits for an answer. */
export interface Ask {
  readonly id: string;
  readonly act: AskedAct;
}

/** Takes whatever was heard; `ask` is what is asked for the first time, null where nothing is. */
export function takeAsk(
  asked: Asked,
  heard: unknown,
): { readonly asked: Asked; readonly ask: Ask | null } {
  const message = readMessage(heard);
  if (message?.says !== 'ask' || message.room !== asked.room) return { asked, ask: null };
  if (asked.known.includes(message.ask)) return { asked, ask: null };
  const known = [...asked.known, message.ask].slice(-asksRemembered);
  return { asked: { ...asked, known }, ask: { id: message.ask, act: message.act } };
}

/** The view as it is sent. Its edition counts what is known beside the log, so it only grows while nothing is done. */
export function viewMessage(room: Room, around: Around): RoomMessage {
  const { review, best, map } = around;
  return {
    softspoken: protocol,
    says: 'view',
    room: room.log.roomId,
    revision: room.revision,
    edition: [review, best, map].filter((known) => known !== null).length,
    view: publicView(room, around),
  };
}
