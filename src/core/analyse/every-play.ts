import { choicesOffered } from '../play/choices-offered.ts';
import { beginRun, type PlayState, sceneAt } from '../play/play-state.ts';
import type { Visit } from '../play/replay-path.ts';
import type { Rules } from '../play/rules.ts';
import { continueOn, takeChoice } from '../play/take-choice.ts';
import type { Choice } from '../scenario/scenario.ts';

/** A place on the way that still has ways to try. */
interface Fork {
  readonly state: PlayState;
  readonly ways: readonly (Choice | null)[];
  tried: number;
}

/** Whether a run can still end from a state on. */
export type MayEnd = (state: PlayState) => boolean;

function forkAt(rules: Rules, state: PlayState, mayEnd: MayEnd): Fork {
  if (!mayEnd(state)) return { state, ways: [], tried: 0 };
  const ways = sceneAt(rules, state).kind === 'passage' ? [null] : choicesOffered(rules, state);
  return { state, ways, tried: 0 };
}

function after(rules: Rules, state: PlayState, way: Choice | null): PlayState {
  const moved = way === null ? continueOn(rules, state) : takeChoice(rules, state, way.id);
  if (!moved.ok) throw new Error(`an offered move was refused: ${moved.reason}`);
  return moved.state;
}

function visitsOf(rules: Rules, forks: readonly Fork[]): readonly Visit[] {
  return forks.map(({ state, ways, tried }) => ({
    state,
    scene: sceneAt(rules, state),
    choice: ways[tried - 1] ?? null,
  }));
}

/**
 * Every complete run, one at a time, in file order of the replies. Only for scenarios in which no run can go
 * round and still end, and with few enough paths to wait for.
 */
export function* everyPlay(rules: Rules, mayEnd: MayEnd): Generator<readonly Visit[]> {
  const forks = [forkAt(rules, beginRun(rules), mayEnd)];
  for (let fork = forks.at(-1); fork !== undefined; fork = forks.at(-1)) {
    if (sceneAt(rules, fork.state).kind === 'ending') yield visitsOf(rules, forks);
    const way = fork.ways[fork.tried];
    if (way === undefined) {
      forks.pop();
      continue;
    }
    fork.tried++;
    forks.push(forkAt(rules, after(rules, fork.state, way), mayEnd));
  }
}
