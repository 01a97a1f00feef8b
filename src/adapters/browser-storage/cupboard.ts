import type { Keeping } from '../../session/ports.ts';

/** What was said and chosen here. `setAside` holds what could not be read, so that nothing is ever lost. */
export const ownPlaces = [
  'runs',
  'texts',
  'opened',
  'preferences',
  'intentions',
  'rooms',
  'setAside',
] as const;

export type OwnPlace = (typeof ownPlaces)[number];

/**
 * Where something is kept. `roomEntries` holds the entries of the logs whose heads are in `rooms`;
 * `analyses` can be worked out again at any time.
 */
export const places = [...ownPlaces, 'roomEntries', 'analyses'] as const;

export type Place = (typeof places)[number];

/** Something kept, as it is: nobody has looked at it yet. */
export interface Kept {
  readonly key: string;
  readonly value: unknown;
}

/** One thing put, or taken away where there is no value. */
export interface Change {
  readonly place: Place;
  readonly key: string;
  readonly value?: unknown;
}

/** Keeps plain values by place and key. Every promise rejects when the device refuses. */
export interface Cupboard {
  readonly keeping: Keeping;
  /** Undefined where nothing is kept. */
  read(place: Place, key: string): Promise<unknown>;
  readAll(place: Place): Promise<readonly Kept[]>;
  /** What is kept under keys that begin so, in the order of the keys. */
  readUnder(place: Place, beginning: string): Promise<readonly Kept[]>;
  /** Looks at what is kept and changes it in one go: all of the changes are made, or none. */
  change(at: Omit<Kept, 'value'> & { readonly place: Place }, decide: Decide): Promise<void>;
  clear(): Promise<void>;
}

/** What is to change, given what is kept now. */
export type Decide = (now: unknown) => readonly Change[];
