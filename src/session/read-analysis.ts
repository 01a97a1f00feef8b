import type { Analysis, FoundDeadEnd, Range } from '../core/analyse/analysis.ts';
import type { Spread } from '../core/analyse/spread-of-scores.ts';
import type { Path } from '../core/play/path.ts';
import { isRecord, isWhole, readList } from './read-value.ts';

/** The most things that a list of an analysis has: scenes, and decisions of a path. */
const atMost = 100_000;

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => typeof value === 'number' && !Number.isNaN(value);
const isCount: Check = (value) => isWhole(value, Number.MAX_SAFE_INTEGER);
const isString: Check = (value) => typeof value === 'string';
const isBoolean: Check = (value) => typeof value === 'boolean';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (...all: readonly unknown[]): Check =>
  (value) =>
    all.includes(value);

/** A list in which everything is as it should be. */
const listOf =
  (check: Check): Check =>
  (value) =>
    readList(value, atMost, (item) => (check(item) ? true : null)) !== null;

/** A map in which every key and every value is as it should be. */
const mapOf =
  (key: Check, held: Check): Check =>
  (value) =>
    value instanceof Map && [...value].every(([one, other]) => key(one) && held(other));

/** A record of just these keys; `Shape` keeps the list of them complete. */
function recordOf<Shape>(checks: Readonly<Record<keyof Shape, Check>>): Check {
  const all = Object.entries<Check>(checks);
  return (value) =>
    isRecord(value) &&
    Object.keys(value).length === all.length &&
    all.every(([key, check]) => Object.hasOwn(value, key) && check(value[key]));
}

const isPath: Check = listOf(recordOf<Path[number]>({ scene: isString, choice: isString }));
const range = { lowest: orNull(isNumber), highest: orNull(isNumber) };
const isShares: Check = listOf(
  recordOf<Analysis['endings'][number]>({ id: isString, share: isNumber }),
);
const isOutcomes: Check = listOf(
  recordOf<Analysis['outcomes'][number]>({
    outcome: oneOf('connected', 'mixed', 'broken'),
    share: isNumber,
  }),
);
const isBand = oneOf('strong', 'solid', 'getting-there', 'try-again');

const isSpread: Check = recordOf<Spread>({
  bandsExact: isBoolean,
  runs: isCount,
  bands: orNull(mapOf(isBand, isNumber)),
  scoresExact: isBoolean,
  scores: orNull(mapOf(isNumber, isNumber)),
  pathScores: orNull(mapOf(isNumber, isNumber)),
});

const isDeadEnd: Check = recordOf<FoundDeadEnd>({
  kind: oneOf('no-choice', 'next-circle', 'trap'),
  scene: isString,
  path: isPath,
});

const isAnalysis: Check = recordOf<Analysis>({
  exact: isBoolean,
  states: isCount,
  cap: isCount,
  scenes: isCount,
  choices: isCount,
  paths: orNull((value) => typeof value === 'string' && /^(\d+|unbounded)$/.test(value)),
  ...range,
  criteria: listOf(recordOf<Range & { readonly id: string }>({ id: isString, ...range })),
  bestPath: orNull(isPath),
  worstPath: orNull(isPath),
  shortest: orNull(isCount),
  longest: orNull(isCount),
  par: orNull(recordOf<NonNullable<Analysis['par']>>({ possible: isNumber, exact: isBoolean })),
  endings: isShares,
  outcomes: isOutcomes,
  overPaths: orNull(
    recordOf<NonNullable<Analysis['overPaths']>>({ endings: isShares, outcomes: isOutcomes }),
  ),
  sceneVisits: listOf(
    recordOf<Analysis['sceneVisits'][number]>({ id: isString, visits: isNumber }),
  ),
  spread: isSpread,
  deadEnds: listOf(isDeadEnd),
  unreachedScenes: listOf(isString),
});

/** Reads an analysis that was kept; null where it is none, or has not just the figures that this version tells. */
export function readAnalysis(value: unknown): Analysis | null {
  return isAnalysis(value) ? (value as Analysis) : null;
}
