import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertCell, parseCsv, printCsv } from '../../../src/core/rate/csv.ts';

describe('a table as CSV', () => {
  it('quotes what would be taken for something else, and doubles quotes', () => {
    expect(
      printCsv([
        ['a', 'b,c', 'd"e'],
        ['', 'two\nlines', ' f '],
      ]),
    ).toBe('a,"b,c","d""e"\r\n,"two\nlines"," f "');
  });

  it('comes back as it was', () => {
    const table = fc.array(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }),
      {
        minLength: 1,
      },
    );
    // The head tells the separator, and has at least two columns.
    fc.assert(
      fc.property(table, (rows) => {
        const all = [['key', 'scene', 'more'], ...rows];
        expect(parseCsv(printCsv(all))).toEqual(all);
      }),
    );
  });

  it.each([
    [
      'semicolons',
      'a;b\r\n1,5;"x;y"\r\n',
      [
        ['a', 'b'],
        ['1,5', 'x;y'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFa,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty last cells',
      'a,b\n1,\n,',
      [
        ['a', 'b'],
        ['1', ''],
        ['', ''],
      ],
    ],
    [
      'a quote within a cell and one never closed',
      'a,b\n1"2,"3',
      [
        ['a', 'b'],
        ['1"2', '"3'],
      ],
    ],
    [
      'letters after a quoted cell',
      'a,b\n"1"2,3',
      [
        ['a', 'b'],
        ['12', '3'],
      ],
    ],
    ['nothing', '', []],
  ])('is read with %s', (_, text, table) => {
    expect(parseCsv(text)).toEqual(table);
  });

  it('holds no formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\r=1', '＝1'])
      expect(inertCell(text)).toBe(`'${text}`);
    expect(inertCell("I'm here = there")).toBe("I'm here = there");
  });
});
