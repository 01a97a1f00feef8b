import { foldState, keyOf } from '../../src/core/analyse/fold-state.ts';
import { liveNames } from '../../src/core/analyse/live-names.ts';
import { choicesOffered } from '../../src/core/play/choices-offered.ts';
import { beginRun, type PlayState, sceneAt } from '../../src/core/play/play-state.ts';
import type { Rules } from '../../src/core/play/rules.ts';
import { continueOn, takeChoice } from '../../src/core/play/take-choice.ts';
import type { Choice } from '../../src/core/scenario/scenario.ts';

/** What is true over all paths from a state on. */
interface Onward {
  readonly paths: bigint;
  readonly shortest: number;
  readonly longest: number;
}

/** What is true over all paths of a scenario without endless loops. */
export interface AllPaths extends Onward {
  readonly states: number;
  readonly scenes: ReadonlySet<string>;
  readonly choices: ReadonlySet<Choice>;
  /** How many replies some reachable state offers, each number once. */
  readonly offers: ReadonlySet<number>;
}

function joined(ways: readonly Onward[], decided: number): Onward {
  return {
    paths: ways.reduce((sum, way) => sum + way.paths, 0n),
    shortest: decided + Math.min(...ways.map((way) => way.shortest)),
    longest: decided + Math.max(...ways.map((way) => way.longest)),
  };
}

/** Goes through all states once, each folded to what can still matter. */
export function allPaths(rules: Rules): AllPaths {
  const live = liveNames(rules);
  const known = new Map<string, Onward>();
  const seen = { scenes: new Set<string>(), choices: new Set<Choice>(), offers: new Set<number>() };
  const moved = (move: ReturnType<typeof takeChoice>) => {
    if (!move.ok) throw new Error(move.reason);
    return from(move.state);
  };
  const onward = (state: PlayState): Onward => {
    const scene = sceneAt(rules, state);
    seen.scenes.add(scene.id);
    if (scene.kind === 'ending') return { paths: 1n, shortest: 0, longest: 0 };
    if (scene.kind === 'passage') return moved(continueOn(rules, state));
    const offered = choicesOffered(rules, state);
    seen.offers.add(offered.length);
    for (const choice of offered) seen.choices.add(choice);
    return joined(
      offered.map(({ id }) => moved(takeChoice(rules, state, id))),
      1,
    );
  };
  const from = (arrived: PlayState): Onward => {
    const state = foldState(rules, live, arrived);
    const key = keyOf(state);
    const found = known.get(key) ?? onward(state);
    known.set(key, found);
    return found;
  };
  const all = from(beginRun(rules));
  return { ...all, ...seen, states: known.size };
}
