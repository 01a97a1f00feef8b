import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { builtInRubric } from './built-in-rubric.ts';

const rubrics = [builtInRubric()];
const largest = 2 * 1024 * 1024;
const minimal = readFileSync(new URL('../../fixtures/good/minimal.json', import.meta.url), 'utf8');

const rulesOf = (text: string) =>
  parseScenario(text, rubrics).problems.map(({ rule, line, column, path }) => [
    rule,
    line,
    column,
    path,
  ]);

/** Repeats a part until the whole is nearly as large as a file may be. */
function filled(before: string, part: (n: number) => string, after: string): string {
  const parts = [before];
  let length = before.length + after.length;
  for (let n = 0; ; n += 1) {
    const next = part(n);
    length += next.length;
    if (length > largest) return parts.join('') + after;
    parts.push(next);
  }
}

// Wide, for a machine that does much else.
describe('a hostile file', { timeout: 60_000 }, () => {
  it('of exactly 2 MiB is read, and of one byte more refused', () => {
    const spaces = ' '.repeat(largest - minimal.length);

    expect(rulesOf(minimal + spaces)).toEqual([]);
    expect(rulesOf(`${minimal}${spaces} `)).toEqual([['too-large', 1, 1, '']]);
  });

  it.each([
    ['two', 'é', 2],
    ['three', '€', 3],
    ['four', '😀', 4],
  ])('is measured in bytes: characters of %s', (_, character, bytes) => {
    const [before = '', after = ''] = minimal.split('All that is required.');
    const room = largest - before.length - after.length;
    const text = character.repeat(Math.floor(room / bytes)) + 'x'.repeat(room % bytes);

    expect(rulesOf(before + text + after)).toEqual([]);
    expect(rulesOf(`${before}${text}x${after}`)).toEqual([['too-large', 1, 1, '']]);
  });

  it.each([
    ['lists', '['.repeat(1_000_000), [['too-deep', 1, 33, '/0'.repeat(32)]]],
    [
      'closed lists',
      '['.repeat(1_000_000) + ']'.repeat(1_000_000),
      [['too-deep', 1, 33, '/0'.repeat(32)]],
    ],
    ['objects', '{"a":'.repeat(400_000), [['too-deep', 1, 161, '/a'.repeat(32)]]],
    ['lists behind an open text', `"\n${'['.repeat(1_000_000)}"`, [['not-json', 1, 1, '']]],
    [
      'lists behind closing brackets',
      ']'.repeat(900_000) + '['.repeat(900_000),
      [['not-json', 1, 1, '']],
    ],
    [
      'lists behind a comment',
      `/*"*/${'['.repeat(900_000)}"${'['.repeat(40)}`,
      [['too-deep', 1, 900_039, '']],
    ],
  ])('a million deep is refused at once: %s', (_, text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });

  it('does not mistake brackets inside texts for depth', () => {
    expect(rulesOf(minimal.replace('A desk.', `${'['.repeat(50)}\\"${'['.repeat(50)}`))).toEqual(
      [],
    );
  });

  it('with more than 5,000 scenes is refused', () => {
    const scene = '{ "lines": [{ "stage": "x" }], "ending": { "title": "t", "outcome": "mixed" } }';
    const [before = ''] = minimal.split('"scenes"');
    const withScenes = (count: number): string =>
      `${before}"scenes": { "note": "many", "hello": ${scene}${Array.from({ length: count - 1 }, (_, n) => `,"s${n}":${scene}`).join('')} } }`;

    expect(rulesOf(withScenes(5_000))).toEqual([]);
    expect(rulesOf(withScenes(5_001))).toEqual([['too-many-scenes', 11, 13, '/scenes']]);
  });

  it.each([
    ['duplicate keys', filled('{', () => '"a":1,', '"a":1}')],
    ['bad scenes', filled('{"scenes":{', (n) => `"s${n}":{},`, '"s":{}}}')],
    [
      'near names',
      filled(
        '{"scenes":{',
        (n) =>
          `"a-long-name-that-costs-much-to-compare-with-others-${n}":{"next":"a-long-name-that-costs-much-to-compare-with-other-${n}"},`,
        '"s":{}}}',
      ),
    ],
    [
      'near conditions',
      filled(
        `{"facts":{${Array.from({ length: 9_999 }, (_, n) => `"f${n}":"f"`).join(',')}},"scenes":{"s":{"lines":[`,
        (n) => `{"when":{"g${n}":true}},`,
        '{}]}}}',
      ),
    ],
    [
      'repeatable choices',
      filled(
        '{"scenes":{"s":{"opportunity":{},"choices":[',
        () => '{"repeat":true,"rates":{"x":1}},',
        '{}]}}}',
      ),
    ],
    ['empty lists', filled('[', () => '[],', '[]]')],
    ['one long key', `{"${'k'.repeat(largest / 2)}":{${'"a":1,'.repeat(largest / 16)}"b":1}}`],
  ])('full of %s is done with soon, and not all of a flood of problems is kept', (_, text) => {
    const begin = performance.now();
    const { problems } = parseScenario(text, rubrics);

    // About half a second alone; the bound leaves room for a machine that does much else.
    expect(performance.now() - begin).toBeLessThan(8_000);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20_000);
  });

  it('cannot hide an error behind warnings', () => {
    const options = Array.from({ length: 20_000 }, (_, n) => `"o${n}": 1`).join(',');
    const text = minimal
      .replace('"role": "Patient"', `"role": "Patient", "portrait": { ${options} }`)
      .replace('"outcome": "mixed"', '"outcome": "won"');
    const parsed = parseScenario(text, rubrics);

    expect(parsed.ok).toBe(false);
    expect(parsed.problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(parsed.problems.filter(({ severity }) => severity === 'warning')).toHaveLength(10_000);
  });

  it('cannot reach what every object has', () => {
    const text = minimal
      .replace('"start": "hello"', '"start": "__proto__", "__proto__": { "polluted": true }')
      .replace('"hello":', '"constructor":');

    expect(rulesOf(text).map(([rule, , , path]) => [rule, path])).toEqual([
      ['unknown-name', '/start'],
      ['unknown-key', '/__proto__'],
      ['bad-id', '/scenes/constructor'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('shows nothing unseen and nothing endless in a message', () => {
    const [problem] = parseScenario(
      `{ "format": 1, "\u202e${'x'.repeat(9_999)}": 1 }`,
      rubrics,
    ).problems.filter(({ rule }) => rule === 'unknown-key');

    expect(problem?.message).toBe(`A scenario has no key "(U+202E)${'x'.repeat(59)}…".`);
  });
});
