import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import type { Problem } from '../../../src/core/scenario/problem.ts';
import { builtInRubric } from './built-in-rubric.ts';

/** What a fixture promises: the rule and the exact place; the wording is free to improve. */
interface Promised {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly severity?: Problem['severity'];
}

const folder = new URL('../../fixtures/bad/', import.meta.url);
const rubrics = [builtInRubric()];
const names = readdirSync(folder)
  .filter((name) => !name.endsWith('.problems.json'))
  .map((name) => name.replace(/\.json$/u, ''));

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const promisedBy = (name: string): readonly Promised[] =>
  JSON.parse(read(`${name}.problems.json`)) as readonly Promised[];

/** Every structural error; `too-large` and `too-many-scenes` are made in the tests of hostile files. */
const rules = [
  'not-json',
  'too-deep',
  'duplicate-key',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-value',
  'bad-id',
  'bad-text',
  'newer-format',
  'unknown-name',
  'empty-condition',
  'bad-routes',
  'bad-repeat',
  'scene-shape',
  'portrait-option',
];

describe('a bad file', () => {
  it.each(names)('%s raises exactly its problems', (name) => {
    const promised = promisedBy(name);
    const parsed = parseScenario(read(`${name}.json`), rubrics);

    expect(promised.length).toBeGreaterThan(0);
    expect(parsed.ok).toBe(false);
    expect(parsed.problems.map(placeOf)).toEqual(
      promised.map((problem) => ({ severity: 'error', ...problem })),
    );
  });

  it.each(rules)('shows the rule %s in at least one fixture', (rule) => {
    const shown = names.filter((name) => promisedBy(name).some((problem) => problem.rule === rule));

    expect(shown).not.toEqual([]);
  });

  it.each(names)('%s has a sentence and a mend for each problem, with nothing unseen', (name) => {
    for (const { message, mend } of parseScenario(read(`${name}.json`), rubrics).problems) {
      expect(message).toMatch(/^["A-Z(].*\.$/u);
      expect(mend).toMatch(/^[A-Z].*[.?]"?$/u);
      expect(message + mend).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u);
    }
  });
});

function placeOf({ severity, rule, line, column, path }: Problem): Required<Promised> {
  return { severity, rule, line, column, path };
}
