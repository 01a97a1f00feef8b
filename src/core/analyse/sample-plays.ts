import { choicesOffered } from '../play/choices-offered.ts';
import { beginRun, type PlayState, sceneAt } from '../play/play-state.ts';
import type { Visit } from '../play/replay-path.ts';
import type { Rules } from '../play/rules.ts';
import { continueOn, takeChoice } from '../play/take-choice.ts';
import type { MayEnd } from './every-play.ts';

/** Seeded dice: the same seed always throws the same numbers from 0 up to, not including, `sides`. */
export type Dice = (sides: number) => number;

/** Makes dice from a seed (mulberry32). */
export function seededDice(seed: number): Dice {
  let state = seed | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % sides) | 0;
  };
}

/** A play that goes on for longer than this is given up: its replies lead round and round. */
const visitsAtMost = 20_000;

/** A sample in which so many scenes were met is ended early, so that plays that never end do not hold it up. */
const visitsInAll = 10_000_000;

const alwaysMayEnd: MayEnd = () => true;

/**
 * Plays once from a state on, every reply offered being equally likely. Null where the play gets stuck or
 * goes round for too long.
 */
export function playOnce(
  rules: Rules,
  dice: Dice,
  { from, mayEnd = alwaysMayEnd }: { readonly from?: PlayState; readonly mayEnd?: MayEnd } = {},
): readonly Visit[] | null {
  const visits: Visit[] = [];
  let state = from ?? beginRun(rules);
  while (visits.length < visitsAtMost) {
    const scene = sceneAt(rules, state);
    if (scene.kind === 'ending') {
      visits.push({ state, scene, choice: null });
      return visits;
    }
    const offered = choicesOffered(rules, state);
    if ((scene.kind === 'decision' && offered.length === 0) || !mayEnd(state)) return null;
    const choice = scene.kind === 'decision' ? (offered[dice(offered.length)] ?? null) : null;
    visits.push({ state, scene, choice });
    const moved = choice === null ? continueOn(rules, state) : takeChoice(rules, state, choice.id);
    if (!moved.ok) throw new Error(`an offered move was refused: ${moved.reason}`);
    state = moved.state;
  }
  return null;
}

/** How many plays to try, and with which dice. */
export interface Sample {
  readonly plays: number;
  readonly seed: number;
}

/** The plays of a sample, one at a time, so that none need be kept; null for each that did not end. */
export function* samplePlays(
  rules: Rules,
  { plays, seed }: Sample,
  mayEnd: MayEnd = alwaysMayEnd,
): Generator<readonly Visit[] | null> {
  const dice = seededDice(seed);
  let met = 0;
  for (let play = 0; play < plays && met < visitsInAll; play++) {
    const visits = playOnce(rules, dice, { mayEnd });
    met += visits?.length ?? visitsAtMost;
    yield visits;
  }
}
