import type { Choice, Text } from '../../core/scenario/scenario.ts';
import { breachesOf } from '../../core/score/breaches-of.ts';
import { isOnWay, walkedPath } from '../moments.ts';
import type { Letter } from '../public-view.ts';
import type { Room } from '../room.ts';
import type { MomentId } from '../room-act.ts';
import type { Attempt, Moment } from '../room-state.ts';
import { shiftBetween } from '../split.ts';
import { stretchAt } from '../stretch.ts';
import { letterAt, wordsAsked } from '../told.ts';
import { countFor, countsOf } from '../votes.ts';
import type { CostOf } from './record-costs.ts';
import { recordTimes, secondsInto } from './record-times.ts';

/** A reply as the room voted on it. A count is null where that vote was not opened. */
export interface RecordedReply {
  readonly letter: Letter;
  readonly choice: string;
  readonly says: Text;
  readonly does: string | null;
  readonly first: number | null;
  readonly second: number | null;
  readonly decided: boolean;
  /** Null where it is not known, and where the reply crosses a line. */
  readonly cost: number | null;
  /** The labels of lines that it crosses; they stand in place of a cost. */
  readonly breaches: readonly string[];
}

/** One time that the room stood at a decision and did something there. Times are whole seconds into the session. */
export interface RecordedMoment {
  /** Decisions from the first met on, counted from 1. The same scene by another way is another moment. */
  readonly number: number;
  readonly id: MomentId;
  readonly scene: string;
  /** Counted from 1: how often the room had stood here. */
  readonly attempt: number;
  /** The words that the decision answers. */
  readonly asked: Text;
  readonly replies: readonly RecordedReply[];
  /** How much of the room moved between the votes, 0 to 1. */
  readonly shift: number | null;
  /** Whether the way on which the session stands last goes through it. */
  readonly onWay: boolean;
  readonly seconds: {
    readonly arrived: number;
    readonly first: number | null;
    readonly second: number | null;
    readonly decided: number | null;
  };
  /** The votes as they were counted. */
  readonly counted: Attempt;
}

/** What a moment is told with. */
interface Telling {
  readonly room: Room;
  readonly costOf: CostOf;
  readonly timesOf: ReturnType<typeof recordTimes>;
}

function repliesOf(
  { room, costOf }: Telling,
  moment: Moment,
  attempt: Attempt,
): readonly RecordedReply[] {
  const { offered } = stretchAt(room.staged.rules, moment.path);
  const { rubric } = room.staged.rules.scenario;
  const { first, second, decided } = attempt;
  return offered.map(({ id, says, does, breaches: crossed }: Choice, place) => ({
    ...{ letter: letterAt(place), choice: id, says, does },
    first: first && countFor(first, id),
    second: second && countFor(second, id),
    decided: decided === id,
    // What crosses a line is never told as a number: it might be nought.
    cost: crossed.length > 0 ? null : costOf(moment, id),
    breaches: breachesOf(rubric, { breaches: crossed }).map(({ label }) => label),
  }));
}

function secondsOf({ room, timesOf }: Telling, moment: Moment, place: number) {
  const { first, second, decided } = timesOf(moment.id, place);
  const at = (time: string | null) => (time === null ? null : secondsInto(room, time));
  const arrived = secondsInto(room, moment.attempts[place]?.arrivedAt ?? room.log.openedAt);
  return { arrived, first: at(first), second: at(second), decided: at(decided) };
}

function shiftOf({ room }: Telling, moment: Moment, { first, second }: Attempt): number | null {
  if (first === null || second === null) return null;
  const { offered } = stretchAt(room.staged.rules, moment.path);
  return shiftBetween(countsOf(first, offered), countsOf(second, offered));
}

const isWithout = ({ first, second, decided }: Attempt) =>
  first === null && second === null && decided === null;

function attemptsAt(
  telling: Telling,
  moment: Moment,
  number: number,
): readonly (RecordedMoment & { readonly at: string })[] {
  const { rules } = telling.room.staged;
  const walked = walkedPath(telling.room.state);
  const asked = wordsAsked(stretchAt(rules, moment.path));
  return moment.attempts.flatMap((counted, place) => {
    if (isWithout(counted)) return [];
    const isLast = place === moment.attempts.length - 1;
    return [
      {
        ...{ number, id: moment.id, scene: moment.scene, attempt: place + 1, asked, counted },
        replies: repliesOf(telling, moment, counted),
        shift: shiftOf(telling, moment, counted),
        onWay: isLast && isOnWay(walked, moment),
        seconds: secondsOf(telling, moment, place),
        at: counted.arrivedAt,
      },
    ];
  });
}

/** The decisions of a session in the order in which the room stood at them; those where nothing was done are left out. */
export function recordedMoments(room: Room, costOf: CostOf): readonly RecordedMoment[] {
  const telling = { room, costOf, timesOf: recordTimes(room) };
  const decisions = [...room.state.moments.values()].filter(
    ({ path }) => stretchAt(room.staged.rules, path).offered.length > 0,
  );
  return decisions
    .flatMap((moment, n) => attemptsAt(telling, moment, n + 1))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ at: _, ...moment }) => moment);
}
