import { choicesOffered } from '../play/choices-offered.ts';
import { beginRun, type PlayState, sceneRuleAt } from '../play/play-state.ts';
import type { ChoiceRule, Rules, SceneRule } from '../play/rules.ts';
import { continueOn, takeChoice } from '../play/take-choice.ts';
import type { Outcome } from '../scenario/scenario.ts';
import type { Par } from '../score/path-score.ts';
import { foldState, keyOf } from './fold-state.ts';
import { type Live, liveNames } from './live-names.ts';
import { possibleOf } from './possible-of.ts';

/** How many states are looked at before the search stops and says that it did. */
const statesAtMost = 1_000_000;

/** States by what a run has possible on arrival, cheapest first; costs are small whole numbers. */
class Waiting {
  private readonly buckets: PlayState[][] = [];
  private cheapest = 0;

  add(cost: number, state: PlayState): void {
    const bucket = this.buckets[cost];
    if (bucket === undefined) this.buckets[cost] = [state];
    else bucket.push(state);
  }

  take(): { readonly cost: number; readonly state: PlayState } | null {
    for (; this.cheapest < this.buckets.length; this.cheapest++) {
      const state = this.buckets[this.cheapest]?.pop();
      if (state !== undefined) return { cost: this.cheapest, state };
    }
    return null;
  }
}

/** What the search has found: the least possible of a run to each outcome, and whether anything is called for. */
interface Found {
  readonly least: Map<Outcome, number>;
  called: boolean;
  /** Every state not yet looked at costs at least this. */
  reached: number;
}

interface Search {
  readonly rules: Rules;
  readonly live: readonly Live[];
  readonly waiting: Waiting;
  readonly settled: Set<string>;
  readonly found: Found;
}

function arrive(search: Search, cost: number, state: PlayState): void {
  search.waiting.add(cost, foldState(search.rules, search.live, state));
}

function decide(search: Search, cost: number, state: PlayState): void {
  const { rules, found } = search;
  const scene = sceneRuleAt(rules, state);
  for (const choice of choicesOffered(rules, state)) {
    const rule = scene.choices.find((one) => one.choice === choice) as ChoiceRule;
    const moved = takeChoice(rules, state, choice.id);
    if (!moved.ok) throw new Error(`an offered choice was refused: ${moved.reason}`);
    found.called ||= callsForSomething(scene);
    const more = possibleOf({ scene, state }, rule, rules.scenario.rubric.criteria);
    arrive(search, cost + more, moved.state);
  }
}

function callsForSomething({ scene }: SceneRule): boolean {
  return scene.kind === 'decision' && scene.opportunity !== null;
}

function lookAt(search: Search, cost: number, state: PlayState): void {
  const { scene } = sceneRuleAt(search.rules, state);
  if (scene.kind === 'ending') {
    const { least } = search.found;
    if (!least.has(scene.ending.outcome)) least.set(scene.ending.outcome, cost);
  } else if (scene.kind === 'decision') decide(search, cost, state);
  else {
    const moved = continueOn(search.rules, state);
    if (moved.ok) arrive(search, cost, moved.state);
  }
}

/** Looks at states cheapest first until par is known, nothing is left, or there are too many. */
function explore(search: Search): void {
  const { waiting, settled, found } = search;
  for (let next = waiting.take(); next !== null; next = waiting.take()) {
    const key = keyOf(next.state);
    if (settled.has(key)) continue;
    settled.add(key);
    found.reached = next.cost;
    lookAt(search, next.cost, next.state);
    if (found.called && found.least.has('connected')) return;
    if (settled.size >= statesAtMost) return;
  }
  found.reached = Number.POSITIVE_INFINITY;
}

function parOf({ least, called, reached }: Found): Par | null {
  const outcomes = ['connected', 'mixed', 'broken'] as const;
  const best = outcomes.find((outcome) => least.has(outcome));
  const stopped = Number.isFinite(reached);
  if (best !== 'connected' && stopped) {
    return { possible: Math.min(reached, ...least.values()), exact: false };
  }
  if (best === undefined || !(called || stopped)) return null;
  return { possible: least.get(best) ?? 0, exact: true };
}

/**
 * The scenario's par: the least weighted `possible` of any complete run that ends `connected` (if none
 * does, `mixed`, else `broken`), found by Dijkstra's search over folded states. Null where no run can
 * score anything. Past a million states it is a lower bound and says so.
 */
export function findPar(rules: Rules): Par | null {
  const search: Search = {
    rules,
    live: liveNames(rules),
    waiting: new Waiting(),
    settled: new Set(),
    found: { least: new Map(), called: false, reached: 0 },
  };
  arrive(search, 0, beginRun(rules));
  explore(search);
  return parOf(search.found);
}
