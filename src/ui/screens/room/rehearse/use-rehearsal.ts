import { useEffect, useState } from 'react';
import { isJustUndone, votesLeft } from '../../../../room/rehearse.ts';
import type { Room } from '../../../../room/room.ts';
import type { RoomAct } from '../../../../room/room-act.ts';

/** A simulated room: how many have still to vote, and whether they do so by themselves. */
export interface Rehearsing {
  readonly left: number;
  readonly raising: boolean;
  readonly pause: () => void;
  readonly goOn: () => void;
}

/** What a rehearsal is driven with. */
export interface Driven {
  readonly room: Room;
  /** Whether this window leads: only then do hands go up. */
  readonly leads: boolean;
  readonly act: (act: RoomAct) => void;
}

/** People read and think before the first hand goes up; then hands follow one another, not in step. */
const untilFirst = 1_600;
const untilNext = (revision: number) => 140 + ((revision * 97) % 260);

function isFirst({ log }: Room): boolean {
  return log.entries.at(-1)?.act.type === 'room.vote-opened';
}

/** Lets a simulated room raise its hands after a moment, whenever a vote is opened; null outside a rehearsal. */
export function useRehearsal({ room, leads, act }: Driven): Rehearsing | null {
  const [paused, setPaused] = useState(false);
  const left = votesLeft(room);
  const [next] = left;
  const raising = !paused && leads && !isJustUndone(room) && next !== undefined;
  const { revision } = room;
  // A new revision is a vote that was cast, here or elsewhere: then the next one may come.
  useEffect(() => {
    if (!raising || next === undefined) return;
    const timer = setTimeout(() => act(next), isFirst(room) ? untilFirst : untilNext(revision));
    return () => clearTimeout(timer);
  }, [raising, revision]);
  if (!room.log.opening.rehearsal) return null;
  const goOn = () => {
    setPaused(false);
    // After an undo hands rest until something else is done.
    if (isJustUndone(room) && next !== undefined) act(next);
  };
  return { left: left.length, raising, pause: () => setPaused(true), goOn };
}
