import type { Bit, ChoiceRule, RouteRule, Rules, SceneRule, Test } from '../play/rules.ts';

/** What of a state can still matter in one scene: everything else may be forgotten there. */
export interface Live {
  /** For each meter whether a later condition asks for it. */
  readonly meters: readonly boolean[];
  /** Masks for the words of facts and of choices taken. */
  readonly facts: readonly number[];
  readonly taken: readonly number[];
}

/** A set of meters and facts that only grows. */
interface Names {
  readonly meters: boolean[];
  readonly facts: number[];
}

function none(rules: Rules): Names {
  return {
    meters: rules.scenario.meters.map(() => false),
    facts: new Array<number>(rules.wordsOfFacts).fill(0),
  };
}

function addBit(words: number[], { word, mask }: Bit): void {
  words[word] = (words[word] as number) | mask;
}

function addAsked(names: Names, test: Test | null): void {
  if (test === null) return;
  if (test.kind === 'meter') names.meters[test.index] = true;
  else if (test.kind === 'fact') addBit(names.facts, test.bit);
  else if (test.kind === 'not') addAsked(names, test.part);
  else for (const part of test.parts) addAsked(names, part);
}

/** Adds one set to another; true where that added anything. */
function addAll(names: Names, more: Names): boolean {
  let grew = false;
  more.meters.forEach((is, n) => {
    if (!is || names.meters[n]) return;
    names.meters[n] = true;
    grew = true;
  });
  more.facts.forEach((word, n) => {
    const joined = (names.facts[n] as number) | word;
    grew ||= joined !== names.facts[n];
    names.facts[n] = joined;
  });
  return grew;
}

/** What matters before a list of routes is tried: what they ask for, and what matters where they lead. */
function beforeRoutes(rules: Rules, routes: readonly RouteRule[], live: readonly Names[]): Names {
  const names = none(rules);
  for (const route of routes) {
    addAsked(names, route.when);
    addAll(names, live[route.to] as Names);
  }
  return names;
}

/** A fact that the choice itself settles cannot matter before it, unless the choice asks for it. */
function beforeChoice(rules: Rules, rule: ChoiceRule, live: readonly Names[]): Names {
  const names = beforeRoutes(rules, rule.routes, live);
  for (const { word, mask } of [...rule.remember, ...rule.forget]) {
    names.facts[word] = (names.facts[word] as number) & ~mask;
  }
  addAsked(names, rule.when);
  return names;
}

function grow(
  rules: Rules,
  scene: SceneRule,
  at: { names: Names; live: readonly Names[] },
): boolean {
  let grew = addAll(at.names, beforeRoutes(rules, scene.next, at.live));
  for (const rule of scene.choices) {
    grew = addAll(at.names, beforeChoice(rules, rule, at.live)) || grew;
  }
  return grew;
}

/** For each scene, the scenes that lead to it. */
function predecessors(rules: Rules): readonly (readonly number[])[] {
  const lists = rules.scenes.map(() => new Set<number>());
  rules.scenes.forEach((scene, from) => {
    const routes = [...scene.next, ...scene.choices.flatMap((rule) => rule.routes)];
    for (const { to } of routes) lists[to]?.add(from);
  });
  return lists.map((list) => [...list]);
}

/** Masks of the choices on each cycle: once a run has left a cycle, what was taken there is past. */
function takenByCycle(rules: Rules): ReadonlyMap<number, readonly number[]> {
  const masks = new Map<number, number[]>();
  for (const { cycle, choices } of rules.scenes) {
    if (cycle === null) continue;
    const words = masks.get(cycle) ?? new Array<number>(rules.wordsOfTaken).fill(0);
    for (const { taken } of choices) if (taken !== null) addBit(words, taken);
    masks.set(cycle, words);
  }
  return masks;
}

/**
 * For each scene, the meters, facts and choices taken that can still matter from there on (backward
 * liveness over the graph of scenes). Lines are left aside: they change no run.
 */
export function liveNames(rules: Rules): readonly Live[] {
  const live = rules.scenes.map(() => none(rules));
  const before = predecessors(rules);
  const waiting = rules.scenes.map((_, n) => n);
  const isWaiting = rules.scenes.map(() => true);
  for (let n = waiting.pop(); n !== undefined; n = waiting.pop()) {
    isWaiting[n] = false;
    if (!grow(rules, rules.scenes[n] as SceneRule, { names: live[n] as Names, live })) continue;
    for (const from of before[n] ?? []) {
      if (!isWaiting[from]) waiting.push(from);
      isWaiting[from] = true;
    }
  }
  const masks = takenByCycle(rules);
  const nothing = new Array<number>(rules.wordsOfTaken).fill(0);
  return rules.scenes.map(({ cycle }, n) => ({
    ...(live[n] as Names),
    taken: cycle === null ? nothing : (masks.get(cycle) ?? nothing),
  }));
}
