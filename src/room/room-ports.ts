import type { RoomEntry, RoomLog } from './room-act.ts';
import type { RoomMessage } from './room-message.ts';

/** One session among those kept on this device. */
export interface KeptRoom {
  readonly roomId: string;
  readonly openedAt: string;
  readonly scenarioKey: string;
  readonly contentHash: string;
  /** How far its log goes. */
  readonly revision: number;
}

/**
 * Carries messages between the windows of one device, by whatever way there is; the same message may come
 * twice and out of order. What arrives is untrusted: pass it to `takeMessage` or `takeAsk` as it came.
 */
export interface RoomChannel {
  send(message: RoomMessage): void;
  /** Returns how to stop listening. */
  listen(hear: (message: unknown) => void): () => void;
  close(): void;
}

/** Another window has added to the log meanwhile, or deleted it: what was to be added does not follow on it. */
export class LogMoved extends Error {
  constructor(roomId: string) {
    super(`the log of room "${roomId}" has moved on`);
  }
}

/** What became of a log: it is kept, what is kept goes on from it, or it stays apart from another that is kept. */
export type RoomFate = 'put' | 'there' | 'aside';

/** Where the logs of sessions are kept. Every promise rejects when the device refuses. */
export interface RoomStore {
  /** Newest first; what cannot be read is left out and set aside. */
  listRooms(): Promise<readonly KeptRoom[]>;
  readRoom(roomId: string): Promise<RoomLog | null>;
  /** Keeps a whole log in place of one with the same id, which stays apart where the log does not go on from it. */
  keepRoom(log: RoomLog): Promise<void>;
  /**
   * Keeps a whole log unless what is kept under its id knows more: of two that went apart the one that something
   * was done in last counts, and the other stays apart.
   */
  restoreRoom(log: RoomLog): Promise<RoomFate>;
  /** Adds one entry, safely kept when resolved. Rejects with `LogMoved` where it does not follow on the last. */
  addEntry(roomId: string, entry: RoomEntry): Promise<void>;
  deleteRoom(roomId: string): Promise<void>;
  /** The scenario's text by its hash, so that a session can be read after an edit or on another laptop. */
  keepText(contentHash: string, text: string): Promise<void>;
  readText(contentHash: string): Promise<string | null>;
}

/** Lets one console at a time lead a session. */
export interface RoomLead {
  /** Resolves to a release function, or null where another console leads. `takeOver` takes the lead from it. */
  lead(roomId: string, takeOver: boolean, onLost: () => void): Promise<(() => void) | null>;
}

/** What a projector window remembers while it is loaded again: the last message with a view, untrusted. */
export interface ScreenMemory {
  keep(roomId: string, message: unknown): void;
  read(roomId: string): unknown;
}

/** What the projector's window is called, so that a link and a click come to the same one. */
export const screenName = 'softspoken-screen';

/** All that the windows of a session need of the outside. */
export interface RoomPorts {
  /** Whether sessions last: on the device, or only until this page is closed. */
  readonly keeping: 'device' | 'page-only';
  readonly store: RoomStore;
  /** Sessions of which the newest log could not be kept, for as long as this page is open. */
  readonly unkept: Map<string, RoomLog>;
  readonly lead: RoomLead;
  readonly now: () => string;
  readonly newId: () => string;
  openChannel(): RoomChannel;
  readonly screen: ScreenMemory;
  /** Opens a window at an address of this app; false where pop-ups are blocked. To be called from a click. */
  openWindow(address: string): boolean;
}
