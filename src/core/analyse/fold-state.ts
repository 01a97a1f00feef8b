import type { PlayState } from '../play/play-state.ts';
import type { Rules } from '../play/rules.ts';
import type { Live } from './live-names.ts';

/** Folds states that no later decision can tell apart into one: what is past its use goes back to its start. */
export function foldState(rules: Rules, live: readonly Live[], state: PlayState): PlayState {
  const here = live[state.scene] as Live;
  return {
    scene: state.scene,
    meters: state.meters.map((value, n) =>
      here.meters[n] ? value : (rules.scenario.meters[n]?.start ?? 0),
    ),
    facts: state.facts.map((word, n) => word & (here.facts[n] as number)),
    taken: state.taken.map((word, n) => word & (here.taken[n] as number)),
  };
}

/** A text that two folded states share only when they are alike. */
export function keyOf(state: PlayState): string {
  return `${state.scene}|${state.meters.join()}|${state.facts.join()}|${state.taken.join()}`;
}
