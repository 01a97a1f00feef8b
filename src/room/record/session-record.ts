import { printPath } from '../../core/play/path.ts';
import { replayPath } from '../../core/play/replay-path.ts';
import type { Band } from '../../core/score/path-score.ts';
import { scoreVisits } from '../../core/score/score-path.ts';
import { isOnWay, walkedPath } from '../moments.ts';
import type { ShownEnding } from '../public-view.ts';
import type { Room } from '../room.ts';
import type { Round, Voting } from '../room-act.ts';
import type { Attempt, Moment } from '../room-state.ts';
import { largestShift, mostEvenVote } from '../split.ts';
import { stretchAt } from '../stretch.ts';
import { shownEnding } from '../told.ts';
import type { CostOf } from './record-costs.ts';
import { secondsInto } from './record-times.ts';
import { type RecordedMoment, recordedMoments } from './recorded-moments.ts';

/** Which of the recorded moments something is about. */
export interface MomentNamed {
  readonly number: number;
  readonly attempt: number;
}

/** What there is to tell of a session afterwards. It holds no name of anybody who was in the room. */
export interface SessionRecord {
  readonly roomId: string;
  readonly scenario: {
    readonly key: string;
    readonly title: string;
    readonly language: string;
    readonly contentHash: string;
  };
  readonly openedAt: string;
  /** How long it went on, in whole seconds. */
  readonly seconds: number;
  readonly over: boolean;
  readonly voting: Voting;
  readonly rehearsal: boolean;
  readonly moments: readonly RecordedMoment[];
  /** The vote that split the room most evenly; `evenness` from 0 (all agree) to 1. */
  readonly split: (MomentNamed & { readonly round: Round; readonly evenness: number }) | null;
  /** The two votes between which most of the room moved. */
  readonly shift: (MomentNamed & { readonly share: number }) | null;
  /** The endings that the room came to, in the order first met. */
  readonly endings: readonly (ShownEnding & { readonly onWay: boolean; readonly path: string })[];
  /** Null unless the trainer released it in a debrief. */
  readonly score: { readonly score: number | null; readonly band: Band | null } | null;
}

function named(
  moments: readonly RecordedMoment[],
  found: { readonly moment: Moment; readonly attempt: Attempt },
): MomentNamed | null {
  const one = moments.find(
    ({ id, counted }) => id === found.moment.id && counted === found.attempt,
  );
  return one === undefined ? null : { number: one.number, attempt: one.attempt };
}

function splitOf({ staged, state }: Room, moments: readonly RecordedMoment[]) {
  const even = mostEvenVote(staged.rules, state);
  const at = even && named(moments, even);
  return even && at && { ...at, round: even.round, evenness: even.evenness };
}

function shiftOf({ staged, state }: Room, moments: readonly RecordedMoment[]) {
  const shift = largestShift(staged.rules, state);
  const at = shift && named(moments, shift);
  return shift && at && { ...at, share: shift.share };
}

function endingsOf({ staged, state }: Room): SessionRecord['endings'] {
  const walked = walkedPath(state);
  return [...state.moments.values()].flatMap((moment) => {
    const { scene } = stretchAt(staged.rules, moment.path);
    if (scene.kind !== 'ending') return [];
    const onWay = isOnWay(walked, moment);
    return [{ ...shownEnding(scene), onWay, path: printPath(moment.path) }];
  });
}

/** Whether the score was ever shown to the room; what was undone was not. */
function isReleased({ point }: Room): boolean {
  for (let at: Room['point'] | null = point; at !== null; at = at.before) {
    if (at.snapshot.context.revealed.some(({ item }) => item === 'score')) return true;
  }
  return false;
}

function scoreOf(room: Room): SessionRecord['score'] {
  if (!isReleased(room)) return null;
  const { rules, par } = room.staged;
  const { visits } = replayPath(rules, walkedPath(room.state));
  const { score, band } = scoreVisits(visits, rules.scenario.rubric, par);
  return { score, band };
}

/** Draws up the record of a session, over or not. */
export function sessionRecord(room: Room, costOf: CostOf): SessionRecord {
  const { log, staged, phase } = room;
  const { scenario } = staged.rules;
  const moments = recordedMoments(room, costOf);
  const { title, language } = scenario;
  const { scenarioKey: key, contentHash, voting, rehearsal } = log.opening;
  return {
    ...{ roomId: log.roomId, openedAt: log.openedAt, voting, rehearsal, moments },
    scenario: { key, title, language, contentHash },
    seconds: secondsInto(room, log.entries.at(-1)?.at ?? log.openedAt),
    over: phase === 'over',
    split: splitOf(room, moments),
    shift: shiftOf(room, moments),
    endings: endingsOf(room),
    score: scoreOf(room),
  };
}
