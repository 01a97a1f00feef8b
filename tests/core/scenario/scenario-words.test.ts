import { schema } from '@dicebear/open-peeps';
import { describe, expect, it } from 'vitest';
import { freezeDeep } from '../../../src/core/scenario/freeze-deep.ts';
import { lineAndColumn, lineStarts } from '../../../src/core/scenario/line-and-column.ts';
import {
  beards,
  glasses,
  heads,
  takesOption,
} from '../../../src/core/scenario/portrait-options.ts';
import { warningIds } from '../../../src/core/scenario/warning-ids.ts';

describe('the portrait options', () => {
  const variants = (of: string): unknown =>
    (schema.properties as { [key: string]: { default?: unknown } })[of]?.default;

  it('are the variants that the drawings have', () => {
    expect(heads).toEqual(variants('head'));
    expect(glasses).toEqual(variants('accessories'));
    expect(beards).toEqual(variants('facialHair'));
  });

  it.each([
    ['head', 'bun', true],
    ['head', 'chin', false],
    ['skin', '#ae5d29', true],
    ['skin', 'ae5d29', false],
    ['skin', '#ae5d29\n', false],
    ['nose', 'big', false],
    ['constructor', 'big', false],
    ['head', 3, false],
  ])('take %s as %j: %s', (option, value, expected) => {
    expect(takesOption(option, value)).toBe(expected);
  });
});

describe('the warning ids', () => {
  it('are twenty-two, none twice', () => {
    expect(new Set(warningIds).size).toBe(22);
    expect(warningIds).toHaveLength(22);
  });
});

describe('lineAndColumn', () => {
  it('counts lines as editors do, and columns in UTF-16 units', () => {
    const text = 'a\r\n😀b\rc\n\nd';
    const starts = lineStarts(text);

    expect([...text.matchAll(/[a-d]/gu)].map(({ index }) => lineAndColumn(starts, index))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
      { line: 5, column: 1 },
    ]);
    expect(lineAndColumn(starts, text.length)).toEqual({ line: 5, column: 2 });
  });
});

describe('freezeDeep', () => {
  it('freezes what stands inside, and gives the same value back', () => {
    const value = { list: [{ a: 1 }], text: 'x', none: null };

    expect(freezeDeep(value)).toBe(value);
    expect(Object.isFrozen(value.list[0])).toBe(true);
    expect(() => value.list.push({ a: 2 })).toThrow(TypeError);
  });

  it('freezes the inside of what is frozen already', () => {
    const value = Object.freeze({ list: [1] });

    expect(Object.isFrozen(freezeDeep(value).list)).toBe(true);
  });
});
