import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { scenarioSchema } from '../../../src/core/scenario/scenario-schema.ts';
import { findSyntaxProblem } from '../../../src/core/scenario/syntax-problem.ts';
import { builtInRubric } from './built-in-rubric.ts';
import { fitsSchema } from './fits-schema.ts';

const rubrics = [builtInRubric()];
const seeded = { seed: 20_260_101, numRuns: 300 };
const good = readFileSync(new URL('../../fixtures/good/everything.json', import.meta.url), 'utf8');

/** Places that a reader could go to, and pointers that lead somewhere in the file. */
function expectSound(text: string): void {
  const parsed = parseScenario(text, rubrics);
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);

  expect(parsed.ok).toBe(parsed.problems.every(({ severity }) => severity === 'warning'));
  let before = [0, 0];
  for (const { line, column, path } of parsed.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(path).toMatch(/^(\/([^~/]|~[01])*)*$/u);
    expect(before[0] !== line ? (before[0] ?? 0) < line : (before[1] ?? 0) <= column).toBe(true);
    before = [line, column];
  }
}

/** Every object and list in a value. */
function holdersIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(holdersIn)];
}

/** A good file with one thing taken away, renamed, or made something else. */
const mutated = fc
  .record({
    holder: fc.nat(),
    key: fc.nat(),
    how: fc.constantFrom('delete', 'rename', 'retype', 'swap', 'copy'),
    name: fc.oneof(
      fc.string(),
      fc.constantFrom('note', 'by', 'when', '__proto__', 'constructor', 'you'),
    ),
    value: fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('{', '\u202e', 'hello', 'ana', 0, -1, 1e9 + 1, {}, []),
    ),
  })
  .map(({ holder, key, how, name, value }) => {
    const file: unknown = JSON.parse(good);
    const holders = holdersIn(file).filter((one) => Object.keys(one).length > 0);
    const one = holders[holder % holders.length] ?? {};
    const keys = Object.keys(one);
    const chosen = keys[key % keys.length] ?? '';
    const other = keys[(key + 1) % keys.length] ?? '';
    if (how === 'retype') one[chosen] = value;
    else if (how === 'swap') [one[chosen], one[other]] = [one[other], one[chosen]];
    else if (how === 'copy') define(one, name, one[chosen]);
    else {
      if (how === 'rename') define(one, name, one[chosen]);
      if (Array.isArray(one)) one.splice(Number(chosen), 1);
      else delete one[chosen];
    }
    return file;
  });

/** As JSON's own reader does it: "__proto__" is a key like others. */
function define(holder: object, key: string, value: unknown): void {
  if (Array.isArray(holder)) return;
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

// Wide, for a machine that does much else.
describe('parseScenario', { timeout: 60_000 }, () => {
  it('never throws on any text, and tells sound places', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectSound), seeded);
  });

  it('never throws on any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), expectSound), seeded);
  });

  it('never throws on a good file with one thing changed', () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom(0, 1, 2), (file, indent) => {
        expectSound(JSON.stringify(file, null, indent));
      }),
      { ...seeded, numRuns: 400 },
    );
  });

  it('never throws on a good file with a stretch cut out or put in', () => {
    const cut = fc.tuple(
      fc.nat(good.length),
      fc.nat(40),
      fc.constantFrom('', '"', '{', '],', '\\', '\r', '//', '\u2028'),
    );
    fc.assert(
      fc.property(cut, ([at, length, insert]) => {
        expectSound(good.slice(0, at) + insert + good.slice(at + length));
      }),
      seeded,
    );
  });

  it('finds a slip of syntax exactly where JSON itself is refused', () => {
    const nearJson = fc
      .tuple(
        fc.json(),
        fc.nat(60),
        fc.constantFrom(
          '',
          ',',
          '"',
          '0',
          '-',
          '.',
          'e',
          ' ',
          '\t',
          '\u00a0',
          '\\u12',
          '/**/',
          '\u0001',
          '\uFEFF',
          'n',
          ']',
        ),
      )
      .map(([json, at, insert]) => json.slice(0, at) + insert + json.slice(at));
    fc.assert(
      fc.property(nearJson, (text) => {
        expect(findSyntaxProblem(text) === null).toBe(isJson(text));
      }),
      { ...seeded, numRuns: 1_000 },
    );
  });

  it('refuses whatever the schema refuses, portraits aside', () => {
    const schema = scenarioSchema();
    fc.assert(
      fc.property(mutated, (file) => {
        const parsed = parseScenario(JSON.stringify(file), rubrics);
        if (!parsed.ok || parsed.problems.length > 0) return;
        expect(fitsSchema(JSON.parse(JSON.stringify(file)), schema)).toBe(true);
      }),
      { ...seeded, numRuns: 400 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
