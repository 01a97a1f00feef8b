import type { Rules } from '../play/rules.ts';
import { type ParsedScenario, parseScenario } from '../scenario/parse-scenario.ts';
import { placesIn } from '../scenario/places-in.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Checked, lookInto } from './checked.ts';
import type { Explored } from './explore-scenario.ts';
import type { Rule } from './rules/rule.ts';
import { rules } from './rules/rules.ts';

/** A scenario that can be played, or null where an error keeps it from that, with all that is wrong. */
export interface CheckedFile {
  readonly scenario: Scenario | null;
  readonly rules: Rules | null;
  /** Null too where there are too many states to explore. */
  readonly explored: Explored | null;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/** The errors that need all paths: they are all that must be looked for before a scenario is played. */
const errorRules: readonly Rule[] = rules.filter(({ severity }) => severity === 'error');

/** Writers read messages to the end; nobody reads more of one rule than this. */
const mostOfEach = 200;

function problemsIn(checked: Checked, text: string, by: readonly Rule[]): readonly Problem[] {
  const silenced = new Set(checked.scenario.allow.map(({ rule }) => rule));
  const places = placesIn(text);
  return by
    .filter(({ id, severity }) => severity === 'error' || !silenced.has(id))
    .flatMap((rule) =>
      rule
        .find(checked)
        .slice(0, mostOfEach)
        .map(({ path, message, mend }) => {
          const { severity, id } = rule;
          return { severity, rule: id, ...places(path), message, mend };
        }),
    );
}

const byPlace = (one: Problem, other: Problem) =>
  one.line - other.line || one.column - other.column;

/**
 * Checks a scenario file: its structure, and where that has no error, everything that needs all paths.
 * Warnings that the file's `allow` silences are left out. Takes about half a second for a talk of forty
 * scenes; with the rules for errors only, as long as it takes to explore it.
 */
export function checkScenario(
  text: string,
  rubrics: readonly Rubric[],
  by: readonly Rule[] = rules,
): CheckedFile {
  const parsed = parseScenario(text, rubrics);
  if (!parsed.ok) return { scenario: null, rules: null, explored: null, problems: parsed.problems };
  const checked = lookInto(parsed.scenario);
  const problems = [...parsed.problems, ...problemsIn(checked, text, by)].toSorted(byPlace);
  if (problems.some(({ severity }) => severity === 'error'))
    return { scenario: null, rules: null, explored: null, problems };
  const { scenario, rules: playable, explored } = checked;
  return { scenario, rules: playable, explored, problems };
}

/** How closely a file is looked at: its structure; all that keeps it from being played; warnings too. */
export type Look = 'structure' | 'errors' | 'all';

/** Reads a scenario from its file, looking at it as closely as asked. */
export function readScenario(
  text: string,
  rubrics: readonly Rubric[],
  look: Look = 'all',
): ParsedScenario {
  if (look === 'structure') return parseScenario(text, rubrics);
  const { scenario, problems } = checkScenario(text, rubrics, look === 'all' ? rules : errorRules);
  return scenario === null ? { ok: false, problems } : { ok: true, scenario, problems };
}
