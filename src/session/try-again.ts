import type { DecisionReview, PathReview } from '../core/analyse/path-review.ts';
import type { Choice, DecisionScene, Opportunity, Scenario } from '../core/scenario/scenario.ts';
import { breachesOf } from '../core/score/breaches-of.ts';

/** A reply that can be tried: null where the scenario has no scores. */
export interface TryReply {
  readonly choice: Choice;
  readonly cost: number | null;
}

/** A decision of a past run to go back to. */
export interface TryMoment {
  /** Counts the decisions of the run from 0. */
  readonly at: number;
  readonly scene: DecisionScene;
  /** The reply that was given in the run. */
  readonly given: TryReply;
  /** Every reply that was offered, in file order. */
  readonly offered: readonly TryReply[];
}

/** How a moment was left: found by trying, shown when asked for, or skipped; `open` until then. */
export type TryOutcome = 'open' | 'found' | 'shown' | 'skipped';

/** A costlier reply than this is worth another try, and one that costs no more than this above the least is found. */
const nearlyEqual = 3.5;

const momentsAtMost = 5;

function isBreach({ choice }: TryReply): boolean {
  return choice.breaches.length > 0;
}

/** The least cost of what breaches nothing: a breach is never the answer, however little it costs. */
function leastCost(moment: TryMoment): number {
  const costs = moment.offered.filter((one) => !isBreach(one)).map(({ cost }) => cost ?? 0);
  return Math.min(...costs);
}

/** Whether a reply is as good as the best of its moment, or nearly. */
function isGood(moment: TryMoment, reply: TryReply): boolean {
  return !isBreach(reply) && (reply.cost ?? 0) - leastCost(moment) <= nearlyEqual;
}

/** The replies that count as found, the least costly first: the answer, hidden while the moment is open. */
export function goodReplies(moment: TryMoment): readonly TryReply[] {
  const good = moment.offered.filter((reply) => isGood(moment, reply));
  return good.sort((a, b) => (a.cost ?? 0) - (b.cost ?? 0));
}

/** Whether a reply is found; null where it was not offered at that moment. */
export function tryReply(moment: TryMoment, choiceId: string): 'found' | 'not-yet' | null {
  const reply = moment.offered.find(({ choice }) => choice.id === choiceId);
  if (reply === undefined) return null;
  return isGood(moment, reply) ? 'found' : 'not-yet';
}

/** What a moment calls for, without giving a reply away; null where the scene has no opportunity. */
export function hintFor({ scene }: TryMoment): Opportunity | null {
  return scene.opportunity;
}

function repliesIn(scene: DecisionScene, { offered }: DecisionReview): readonly TryReply[] {
  const costs = new Map(offered.map((one) => [one.choice, one.cost]));
  const there = scene.choices.filter(({ id }) => costs.has(id));
  return there.map((choice) => ({ choice, cost: costs.get(choice.id) ?? null }));
}

function momentOf(scenario: Scenario, review: DecisionReview, at: number): TryMoment | null {
  const scene = scenario.scenes.find(({ id }) => id === review.scene);
  if (scene?.kind !== 'decision') return null;
  const offered = repliesIn(scene, review);
  const given = offered.find(({ choice }) => choice.id === review.choice);
  return given === undefined ? null : { at, scene, given, offered };
}

/** Breaches stand above any cost, critical ones first. */
function weightOf({ rubric }: Scenario, { choice, cost }: TryReply): readonly [number, number] {
  const severities = breachesOf(rubric, choice);
  const critical = severities.some(({ severity }) => severity === 'critical');
  const breach = choice.breaches.length === 0 ? 0 : critical ? 2 : 1;
  return [breach, cost ?? 0];
}

function costliestFirst(scenario: Scenario) {
  return (a: TryMoment, b: TryMoment): number => {
    const [breachA, costA] = weightOf(scenario, a.given);
    const [breachB, costB] = weightOf(scenario, b.given);
    return breachB - breachA || costB - costA || a.at - b.at;
  };
}

/** A breach, or a reply that cost more than nearly equal; where nothing better was offered there is nothing to find. */
function isWorthAnother(moment: TryMoment): boolean {
  return !isGood(moment, moment.given) && goodReplies(moment).length > 0;
}

/** The costliest replies of a reviewed path to try again, costliest first, at most five. */
export function momentsToTry(review: PathReview, scenario: Scenario): readonly TryMoment[] {
  return review.decisions
    .flatMap((decision, at) => momentOf(scenario, decision, at) ?? [])
    .filter(isWorthAnother)
    .sort(costliestFirst(scenario))
    .slice(0, momentsAtMost);
}

/** What is the case while the learner tries again. */
export interface TryAgain {
  readonly moments: readonly TryMoment[];
  /** The moment being tried; as many as there are moments once all are through. */
  readonly at: number;
  /** The ids of the replies tried at this moment, in order. */
  readonly tried: readonly string[];
  readonly hinted: boolean;
  /** How each moment was left, in the order of `moments`. */
  readonly outcomes: readonly TryOutcome[];
}

export type TryEvent =
  | { readonly type: 'learner.tried'; readonly choice: string }
  | { readonly type: 'hint.asked' }
  | { readonly type: 'answer.asked' }
  | { readonly type: 'moment.skipped' }
  | { readonly type: 'learner.went-on' };

/** Before the first try. */
export function beginTrying(moments: readonly TryMoment[]): TryAgain {
  return { moments, at: 0, tried: [], hinted: false, outcomes: moments.map(() => 'open') };
}

/** The moment being tried; null once all are through. */
export function momentTried({ moments, at }: TryAgain): TryMoment | null {
  return moments[at] ?? null;
}

/** The answer of the moment being tried, once it was found or shown; until then it stays hidden. */
export function answerShown(state: TryAgain): readonly TryReply[] | null {
  const moment = momentTried(state);
  const outcome = state.outcomes[state.at];
  return moment !== null && (outcome === 'found' || outcome === 'shown')
    ? goodReplies(moment)
    : null;
}

function leftAs(state: TryAgain, outcome: TryOutcome): TryAgain {
  const outcomes = state.outcomes.map((was, n) => (n === state.at ? outcome : was));
  return { ...state, outcomes };
}

function wentOn(state: TryAgain): TryAgain {
  return { ...state, at: state.at + 1, tried: [], hinted: false };
}

function withTry(state: TryAgain, moment: TryMoment, choice: string): TryAgain {
  const came = tryReply(moment, choice);
  if (came === null) throw new Error(`"${choice}" is not offered in "${moment.scene.id}"`);
  const tried = { ...state, tried: [...state.tried, choice] };
  return came === 'found' ? leftAs(tried, 'found') : tried;
}

function whileOpen(state: TryAgain, moment: TryMoment, event: TryEvent): TryAgain {
  switch (event.type) {
    case 'learner.tried':
      return withTry(state, moment, event.choice);
    case 'hint.asked':
      return { ...state, hinted: true };
    case 'answer.asked':
      return leftAs(state, 'shown');
    case 'moment.skipped':
    case 'learner.went-on':
      return wentOn(leftAs(state, 'skipped'));
  }
}

/** The state after what the learner did. A moment that is no longer open can only be gone on from. */
export function afterTry(state: TryAgain, event: TryEvent): TryAgain {
  const moment = momentTried(state);
  if (moment === null) return state;
  if (state.outcomes[state.at] === 'open') return whileOpen(state, moment, event);
  return event.type === 'learner.went-on' ? wentOn(state) : state;
}
