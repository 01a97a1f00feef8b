import type { DecisionReview, PathReview } from '../../../../core/analyse/path-review.ts';
import { choicesOffered } from '../../../../core/play/choices-offered.ts';
import type { PlayState } from '../../../../core/play/play-state.ts';
import type { Rating, Rubric } from '../../../../core/scenario/rubric.ts';
import type { Choice, DecisionScene, Line } from '../../../../core/scenario/scenario.ts';
import { breachesOf } from '../../../../core/score/breaches-of.ts';
import type { Decision } from '../../../../core/score/path-score.ts';
import type { ReadRun } from '../../../../session/session.ts';
import { type RatedCriterion, ratedCriteria } from '../rated-criteria.ts';
import { type Judgement, judgeReply, nearlyNothing } from './judge-reply.ts';
import { linesBefore } from './lines-before.ts';

/** A reply that could be given at a moment, with what it cost. */
export interface MomentReply {
  readonly choice: Choice;
  readonly rated: readonly RatedCriterion[];
  /** The labels of the lines that it crosses. */
  readonly breaches: readonly string[];
  /** Null while it is not known, and where there are no scores. */
  readonly cost: number | null;
  readonly judgement: Judgement;
}

/** One decision of a talk, as the line of moments shows it. */
export interface Moment {
  /** Counts decisions from 0. */
  readonly at: number;
  readonly scene: DecisionScene;
  /** What was said to the learner just before. */
  readonly lines: readonly Line[];
  readonly given: MomentReply;
  /** What else was offered, the least costly first. */
  readonly others: readonly MomentReply[];
  /** The highest score within reach before and after it; null likewise. */
  readonly before: number | null;
  readonly after: number | null;
  /** The titles of the endings that the reply put out of reach. */
  readonly closed: readonly string[];
}

function replyOf(
  rubric: Rubric,
  scene: DecisionScene,
  found: Pick<MomentReply, 'choice' | 'cost'>,
) {
  const { choice, cost } = found;
  const rated = ratedCriteria(rubric, scene, choice);
  const crossed = breachesOf(rubric, choice);
  const judgement = judgeReply({ rated, breach: crossed.length > 0, cost });
  return { choice, cost, rated, breaches: crossed.map(({ label }) => label), judgement };
}

const worth: Record<Rating, number> = { against: -2, missed: 0, general: 1, specific: 2 };

function worthOf({ rated }: MomentReply): number {
  return rated.reduce((sum, { rating }) => sum + worth[rating], 0);
}

/** The least costly first, the better rated where no cost tells; a breach last, however little it cost. */
function byCost(a: MomentReply, b: MomentReply): number {
  const crossing = Number(a.breaches.length > 0) - Number(b.breaches.length > 0);
  return crossing || (a.cost ?? 0) - (b.cost ?? 0) || worthOf(b) - worthOf(a);
}

function closedBy(read: ReadRun, review: DecisionReview): readonly string[] {
  const left = review.offered.find(({ choice }) => choice === review.choice)?.endings ?? [];
  const closed = review.endings.filter((id) => !left.includes(id));
  return read.playable.scenario.scenes.flatMap((scene) =>
    scene.kind === 'ending' && closed.includes(scene.id) ? [scene.ending.title] : [],
  );
}

/** One decision while the moments are made. */
interface Decided {
  readonly read: ReadRun;
  readonly decision: Decision;
  readonly state: PlayState;
  readonly reviewed: DecisionReview | undefined;
}

function repliesOf({ read, decision: { scene }, state, reviewed }: Decided) {
  const { rubric } = read.playable.scenario;
  return choicesOffered(read.playable.rules, state).map((choice) => {
    const cost = reviewed?.offered.find((one) => one.choice === choice.id)?.cost ?? null;
    return replyOf(rubric, scene, { choice, cost });
  });
}

function momentOf(decided: Decided): Omit<Moment, 'at' | 'lines'> {
  const { read, decision, reviewed } = decided;
  const replies = repliesOf(decided);
  const given = replies.find(({ choice }) => choice.id === decision.choice.id);
  if (given === undefined) throw new Error(`"${decision.choice.id}" was given and not offered`);
  return {
    scene: decision.scene,
    given,
    others: replies.filter((reply) => reply !== given).sort(byCost),
    before: reviewed?.best ?? null,
    after: reviewed?.offered.find(({ choice }) => choice === decision.choice.id)?.after ?? null,
    closed: reviewed === undefined ? [] : closedBy(read, reviewed),
  };
}

/** The decisions of a talk in order, with what each cost as far as that is known. */
export function momentsOf(read: ReadRun, review: PathReview | null): readonly Moment[] {
  const lines = linesBefore(read);
  const decided = read.visits.filter(({ choice }) => choice !== null);
  return read.score.decisions.map((decision, at) => {
    const state = decided[at]?.state;
    if (state === undefined) throw new Error(`there is no decision ${at} on the way`);
    const moment = momentOf({ read, decision, state, reviewed: review?.decisions[at] });
    return { at, lines: lines[at] ?? [], ...moment };
  });
}

/** The moment at which most was put out of reach; null where no reply made a difference. */
export function turningPoint(moments: readonly Moment[]): Moment | null {
  const [first] = [...moments].sort((a, b) => (b.given.cost ?? 0) - (a.given.cost ?? 0));
  return first !== undefined && (first.given.cost ?? 0) > nearlyNothing ? first : null;
}

const hardestFirst: readonly Judgement[] = ['breach', 'costly', 'fair', 'strong', 'step'];

/** The moment that a look back begins with while no cost is known: the one that went least well. */
export function hardestMoment(moments: readonly Moment[]): Moment | null {
  const place = ({ given }: Moment) => hardestFirst.indexOf(given.judgement);
  return [...moments].sort((a, b) => place(a) - place(b))[0] ?? null;
}
