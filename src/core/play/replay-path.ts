import type { Choice, Line, Scene } from '../scenario/scenario.ts';
import { choicesOffered, linesShown } from './choices-offered.ts';
import type { Path, Step } from './path.ts';
import { beginRun, type PlayState, sceneAt } from './play-state.ts';
import type { Rules } from './rules.ts';
import { continueOn, type Refusal, takeChoice } from './take-choice.ts';

/** A scene as it was met on a run: the state on arrival, and the reply given there, if any. */
export interface Visit {
  readonly state: PlayState;
  readonly scene: Scene;
  readonly choice: Choice | null;
}

/** A path played again. `visits` holds every scene met, the last one being where the run stands. */
export interface Replayed {
  readonly ok: true;
  readonly visits: readonly Visit[];
}

/** A path that cannot be played to its end: the first impossible step, and what was offered there. */
export interface ReplayRefused {
  readonly ok: false;
  readonly at: number;
  readonly step: Step | null;
  readonly reason: Refusal;
  readonly offered: readonly Step[];
  /** What could be played, up to where the run stands. */
  readonly visits: readonly Visit[];
}

interface Walk {
  state: PlayState;
  readonly visits: Visit[];
}

function visit(rules: Rules, state: PlayState): Visit {
  return { state, scene: sceneAt(rules, state), choice: null };
}

/** Follows every `next`. Nothing changes on the way, so a scene met twice is met for ever. */
function followNext(rules: Rules, walk: Walk): boolean {
  walk.visits.push(visit(rules, walk.state));
  const met = new Set<number>();
  while (sceneAt(rules, walk.state).kind === 'passage') {
    if (met.has(walk.state.scene)) return false;
    met.add(walk.state.scene);
    const moved = continueOn(rules, walk.state);
    if (!moved.ok) throw new Error(`a passage refused to go on: ${moved.reason}`);
    walk.state = moved.state;
    walk.visits.push(visit(rules, walk.state));
  }
  return true;
}

function take(rules: Rules, walk: Walk, step: Step): Refusal | null {
  const here = sceneAt(rules, walk.state);
  if (here.kind === 'ending') return 'conversation-over';
  if (!rules.sceneIndex.has(step.scene)) return 'no-such-scene';
  if (here.id !== step.scene) return 'another-scene';
  const moved = takeChoice(rules, walk.state, step.choice);
  if (!moved.ok) return moved.reason;
  const choice = here.kind === 'decision' && here.choices.find((one) => one.id === step.choice);
  walk.visits[walk.visits.length - 1] = { state: walk.state, scene: here, choice: choice || null };
  walk.state = moved.state;
  return null;
}

function refused(rules: Rules, walk: Walk, why: Pick<ReplayRefused, 'at' | 'step' | 'reason'>) {
  const scene = sceneAt(rules, walk.state).id;
  const offered = choicesOffered(rules, walk.state).map((choice) => ({ scene, choice: choice.id }));
  return { ok: false, ...why, offered, visits: walk.visits } as const;
}

/**
 * Plays a path from the start, following every `next` until a decision or an ending.
 * The same path on the same rules always gives the same run.
 */
export function replayPath(rules: Rules, path: Path): Replayed | ReplayRefused {
  const walk: Walk = { state: beginRun(rules), visits: [] };
  for (let at = 0; at <= path.length; at++) {
    const step = path[at] ?? null;
    if (!followNext(rules, walk)) return refused(rules, walk, { at, step, reason: 'next-circle' });
    if (step === null) break;
    const reason = take(rules, walk, step);
    if (reason !== null) return refused(rules, walk, { at, step, reason });
  }
  return { ok: true, visits: walk.visits };
}

/** Where a replayed run stands. */
export function standingOf(replayed: { readonly visits: readonly Visit[] }): Visit {
  const last = replayed.visits.at(-1);
  if (last === undefined) throw new Error('a run has at least its first scene');
  return last;
}

/** The lines that were shown at a visit. */
export function linesAt(rules: Rules, visited: Visit): readonly Line[] {
  return linesShown(rules, visited.state);
}
