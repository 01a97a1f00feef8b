import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEmphasis } from '../../../src/core/scenario/parse-emphasis.ts';
import { plainText } from '../../../src/core/scenario/print-text.ts';

const seeded = { seed: 20_260_102, numRuns: 1_000 };

/** Stretches in short: emphasis in angle brackets. */
const inShort = (paragraph: string): string =>
  parseEmphasis(paragraph)
    .map(({ text, emphasis }) => (emphasis ? `<${text}>` : text))
    .join('|');

describe('parseEmphasis', () => {
  it('gives the stretches of a paragraph in order', () => {
    expect(parseEmphasis('I *said* so.')).toEqual([
      { text: 'I ', emphasis: false },
      { text: 'said', emphasis: true },
      { text: ' so.', emphasis: false },
    ]);
  });

  it.each([
    ['', ''],
    ['no stars', 'no stars'],
    ['*all of it*', '<all of it>'],
    ['*one* and *two*', '<one>| and |<two>'],
    ['in*side*word', 'in|<side>|word'],
    // A star before a space does not open, one after a space does not close.
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['* not a list', '* not a list'],
    ['*open and never closed', '*open and never closed'],
    ['*a * b*', '<a * b>'],
    ['*a *b', '*a *b'],
    ['ends with *', 'ends with *'],
    // Nothing is not emphasis.
    ['5** hotel', '5** hotel'],
    ['**', '**'],
    ['***', '<*>'],
    ['**loud**', '<*loud>|*'],
    // A backslash makes a star plain, and is itself plain before anything else.
    ['\\*plain\\*', '*plain*'],
    ['*a\\*b*', '<a*b>'],
    ['*a\\*', '*a*'],
    ['\\\\*a*', '\\*a*'],
    ['C:\\dir', 'C:\\dir'],
  ])('reads %j as %j', (paragraph, expected) => {
    expect(inShort(paragraph)).toBe(expected);
  });

  const starry = fc.string({ unit: fc.constantFrom('*', '\\', ' ', 'a', 'é', '😀', '\u00a0') });

  it('loses nothing but marks: each emphasis two stars, each plain star its backslash', () => {
    fc.assert(
      fc.property(starry, (paragraph) => {
        const stretches = parseEmphasis(paragraph);
        const marks = stretches.filter(({ emphasis }) => emphasis).length * 2;
        const backslashes = paragraph.split('\\*').length - 1;
        const kept = stretches.map(({ text }) => text).join('');

        expect(kept.length).toBe(paragraph.length - marks - backslashes);
        expect(kept.replaceAll('*', '').replaceAll('\\', '')).toBe(
          paragraph.replaceAll('*', '').replaceAll('\\', ''),
        );
      }),
      seeded,
    );
  });

  it('gives no empty stretch, and emphasis that neither begins nor ends with a space', () => {
    fc.assert(
      fc.property(starry, (paragraph) => {
        for (const { text, emphasis } of parseEmphasis(paragraph)) {
          expect(text).not.toBe('');
          if (emphasis) expect(text).toBe(text.trim());
        }
      }),
      seeded,
    );
  });

  it.each(['*a ', 'a* ', '*', '\\*', '*a* '])(
    'takes time in proportion for %j over and over',
    (part) => {
      const begin = performance.now();
      parseEmphasis(part.repeat(200_000));

      expect(performance.now() - begin).toBeLessThan(3_000);
    },
  );
});

describe('plainText', () => {
  it('drops the marks and puts each paragraph on a line', () => {
    expect(plainText(['I *said* so.', 'Five \\*.'])).toBe('I said so.\nFive *.');
    expect(plainText([])).toBe('');
  });
});
