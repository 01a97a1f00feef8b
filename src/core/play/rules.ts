import type { Choice, Condition, Meter, Route, Scenario, Scene } from '../scenario/scenario.ts';
import { cyclesOf } from './cycles-of.ts';

/** Bits kept in one number: 30, so that every word stays a small integer in every engine. */
const bitsPerWord = 30;

/** A yes-or-no kept as one bit of a list of numbers. */
export interface Bit {
  readonly word: number;
  readonly mask: number;
}

/** A condition with its names looked up once. */
export type Test =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Test[] }
  | { readonly kind: 'not'; readonly part: Test }
  | { readonly kind: 'fact'; readonly bit: Bit; readonly is: boolean }
  | {
      readonly kind: 'meter';
      readonly index: number;
      readonly atLeast: number;
      readonly atMost: number;
    };

/** A route with its condition and its scene looked up. */
export interface RouteRule {
  readonly when: Test | null;
  readonly to: number;
}

/** What one meter goes through when a choice is taken. */
export interface ChangeRule {
  readonly index: number;
  readonly by: number;
  readonly min: number;
  readonly max: number;
}

/** A choice with every name looked up. `taken` is null where nobody can come back to it. */
export interface ChoiceRule {
  readonly id: string;
  readonly choice: Choice;
  readonly when: Test | null;
  readonly taken: Bit | null;
  readonly changes: readonly ChangeRule[];
  readonly remember: readonly Bit[];
  readonly forget: readonly Bit[];
  readonly routes: readonly RouteRule[];
  /** Where it leads when it has one route only, as most have: a step need not look further. */
  readonly only: number | null;
}

/**
 * A scene with every name looked up. `all` are its replies and `ids` their ids, in the same order; `missable`
 * those that are not always offered; `cycle` is the number of the cycle of scenes it lies on, null where
 * nobody can come back to it.
 */
export interface SceneRule {
  readonly scene: Scene;
  readonly cycle: number | null;
  readonly lineTests: readonly (Test | null)[];
  readonly choices: readonly ChoiceRule[];
  readonly ids: readonly string[];
  readonly missable: readonly ChoiceRule[];
  readonly all: readonly Choice[];
  readonly next: readonly RouteRule[];
}

/** A scenario made ready to be played: the same content, with ids turned into places. */
export interface Rules {
  readonly scenario: Scenario;
  readonly start: number;
  readonly scenes: readonly SceneRule[];
  readonly sceneIndex: ReadonlyMap<string, number>;
  readonly meterIndex: ReadonlyMap<string, number>;
  readonly factBits: ReadonlyMap<string, Bit>;
  readonly wordsOfFacts: number;
  readonly wordsOfTaken: number;
}

/** The place of the nth bit in a list of words. */
function bitAt(n: number): Bit {
  return { word: Math.floor(n / bitsPerWord), mask: 1 << (n % bitsPerWord) };
}

/** Gives back the first of the things that are alike by a key, so that a long talk stays small in memory. */
type Share = <Thing>(key: string, thing: Thing) => Thing;

function sharing(): Share {
  const known = new Map<string, unknown>();
  return <Thing>(key: string, thing: Thing): Thing => {
    // A key begins with the kind of the thing, so what is found is of that kind.
    if (known.has(key)) return known.get(key) as Thing;
    known.set(key, thing);
    return thing;
  };
}

interface Names {
  readonly scenes: ReadonlyMap<string, number>;
  readonly meters: ReadonlyMap<string, number>;
  readonly facts: ReadonlyMap<string, Bit>;
  readonly declared: readonly Meter[];
  readonly share: Share;
}

/** Looks a declared name up; the parser has refused every other, so its absence is our own fault. */
function known<T>(places: ReadonlyMap<string, T>, name: string): T {
  const place = places.get(name);
  if (place === undefined) throw new Error(`"${name}" is not declared`);
  return place;
}

function testOf(condition: Condition, names: Names): Test {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, parts: condition.parts.map((part) => testOf(part, names)) };
    case 'not':
      return { kind: 'not', part: testOf(condition.part, names) };
    case 'fact':
      return { kind: 'fact', bit: known(names.facts, condition.fact), is: condition.is };
    case 'meter':
      return {
        kind: 'meter',
        index: known(names.meters, condition.meter),
        atLeast: condition.atLeast ?? Number.NEGATIVE_INFINITY,
        atMost: condition.atMost ?? Number.POSITIVE_INFINITY,
      };
  }
}

function testOrNull(condition: Condition | null, names: Names): Test | null {
  if (condition === null) return null;
  return names.share(`test ${JSON.stringify(condition)}`, testOf(condition, names));
}

function routeRules(routes: readonly Route[], names: Names): readonly RouteRule[] {
  return routes.map((route) => ({
    when: testOrNull(route.when, names),
    to: known(names.scenes, route.to),
  }));
}

function changeRules(choice: Choice, names: Names): readonly ChangeRule[] {
  const rules = choice.changes.map(({ meter, by }) => {
    const index = known(names.meters, meter);
    const declared = names.declared[index] as Meter;
    return { index, by, min: declared.min, max: declared.max };
  });
  return names.share(`changes ${JSON.stringify(choice.changes)}`, rules);
}

function bitsOf(facts: readonly string[], names: Names): readonly Bit[] {
  const bits = facts.map((fact) => known(names.facts, fact));
  return names.share(`facts ${facts.join(' ')}`, bits);
}

function choiceRule(choice: Choice, taken: Bit | null, names: Names): ChoiceRule {
  const routes = routeRules(choice.to, names);
  return {
    id: choice.id,
    choice,
    when: testOrNull(choice.when, names),
    taken,
    changes: changeRules(choice, names),
    remember: bitsOf(choice.remember, names),
    forget: bitsOf(choice.forget, names),
    routes,
    only: routes.length === 1 ? (routes[0]?.to ?? null) : null,
  };
}

/** What a scene's rule is made with: its cycle, and a fresh bit for each choice worth remembering. */
interface Place {
  readonly cycle: number | null;
  readonly newBit: () => Bit;
}

function choiceRules(scene: Scene, place: Place, names: Names): readonly ChoiceRule[] {
  if (scene.kind !== 'decision') return [];
  return scene.choices.map((choice) => {
    const tracked = place.cycle !== null && !choice.repeat;
    return choiceRule(choice, tracked ? place.newBit() : null, names);
  });
}

function sceneRule(scene: Scene, place: Place, names: Names): SceneRule {
  const choices = choiceRules(scene, place, names);
  return {
    scene,
    cycle: place.cycle,
    lineTests: scene.lines.map((line) => testOrNull(line.when, names)),
    choices,
    ids: choices.map(({ id }) => id),
    missable: choices.filter((choice) => choice.when !== null || choice.taken !== null),
    all: scene.kind === 'decision' ? scene.choices : [],
    next: scene.kind === 'passage' ? routeRules(scene.next, names) : [],
  };
}

function placesOf(things: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(things.map((thing, index) => [thing.id, index]));
}

/**
 * Makes a scenario ready to be played. Takes time in proportion to its length.
 * A choice already taken matters only where a run can come back to its scene, so only those get a bit.
 */
export function rulesOf(scenario: Scenario): Rules {
  const scenes = placesOf(scenario.scenes);
  const meters = placesOf(scenario.meters);
  const facts = new Map(scenario.facts.map((fact, n) => [fact.id, bitAt(n)]));
  const names: Names = { scenes, meters, facts, declared: scenario.meters, share: sharing() };
  const cycles = cyclesOf(scenario.scenes, scenes);
  let tracked = 0;
  const rules = scenario.scenes.map((scene, index) =>
    sceneRule(scene, { cycle: cycles[index] ?? null, newBit: () => bitAt(tracked++) }, names),
  );
  return {
    scenario,
    start: known(scenes, scenario.start),
    scenes: rules,
    sceneIndex: scenes,
    meterIndex: meters,
    factBits: facts,
    wordsOfFacts: Math.ceil(facts.size / bitsPerWord),
    wordsOfTaken: Math.ceil(tracked / bitsPerWord),
  };
}
