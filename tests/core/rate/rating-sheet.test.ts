import { describe, expect, it } from 'vitest';
import { parseCsv, printCsv } from '../../../src/core/rate/csv.ts';
import { printRatingSheet, shuffled } from '../../../src/core/rate/print-rating-sheet.ts';
import { readRatingSheet } from '../../../src/core/rate/read-rating-sheet.ts';
import { ratedTalk } from './a-rated-talk.ts';

const talk = ratedTalk();
const printed = (seed: number) => parseCsv(printRatingSheet(talk, seed));
const wordsOf = (row: readonly string[]) => row.slice(1, 5);

/** The sheet with cells changed: `at` says which row (by the reply's first word) and criterion, and what. */
function filled(change: (row: string[], head: readonly string[]) => void): string {
  const [head = [], ...rows] = printed(1).map((row) => [...row]);
  for (const row of rows) {
    row.forEach((cell, at) => {
      if (at >= 5 && cell === '') row[at] = 'missed';
    });
    change(row, head);
  }
  return printCsv([head, ...rows]);
}

const columnOf = (head: readonly string[], criterion: string) =>
  head.findIndex((cell) => cell.startsWith(`${criterion}:`));

describe('the blank sheet', () => {
  it('says what was just said, the reply, and which criteria are called for', () => {
    const [head, ...rows] = printed(1);
    expect(head?.slice(0, 6)).toEqual([
      'key',
      'scene',
      'just said',
      'your reply',
      'what you do',
      'notice: Notices the feeling',
    ]);
    expect(rows.map(wordsOf).toSorted()).toEqual([
      ['desk', '(She waits.) Ann: Five weeks. Five.\nYou: Hm.', '\'=HYPERLINK("x")', ''],
      ['desk', '(She waits.) Ann: Five weeks. Five.\nYou: Hm.', 'Five weeks is long.', ''],
      ['when', '(Rain.)\n[in some runs] Ann: Friday, then.', 'Mm.', 'Nod'],
      ['when', '(Rain.)\n[in some runs] Ann: Friday, then.', 'Sure, "Friday".', 'Shrug'],
    ]);
    for (const [, scene, , , , ...cells] of rows)
      expect(cells).toEqual(
        scene === 'desk' ? ['', '-', '-', '', '-', '-', '-'] : Array<string>(7).fill('-'),
      );
  });

  it('says nothing of ratings, breaches or what is told afterwards', () => {
    const other = ratedTalk({
      rates: { notice: 'against', respect: 'specific' },
      secret: 'Other.',
    });
    expect(printRatingSheet(other, 1)).toBe(printRatingSheet(talk, 1));
  });

  it('has an order that hangs on the seed alone, not on the file', () => {
    const turned = {
      ...talk,
      scenes: talk.scenes
        .map((scene) =>
          scene.kind === 'decision' ? { ...scene, choices: scene.choices.toReversed() } : scene,
        )
        .toReversed(),
    };
    expect(printRatingSheet(turned, 1)).toBe(printRatingSheet(talk, 1));
    const orders = new Set(Array.from({ length: 20 }, (_, seed) => printRatingSheet(talk, seed)));
    expect(orders.size).toBeGreaterThan(8);
  });

  it('is shuffled evenly', () => {
    const firsts = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed++) {
      const order = shuffled(['a', 'b', 'c'], seed).join('');
      firsts.set(order, (firsts.get(order) ?? 0) + 1);
    }
    expect(firsts.size).toBe(6);
    for (const count of firsts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});

describe('a filled sheet', () => {
  const read = (text: string) => readRatingSheet(text, talk);
  const problemsIn = (text: string) => {
    const taken = read(text);
    return taken.ok ? [] : taken.problems;
  };

  it('gives every rating called for, in file order, and every against beyond', () => {
    const text = filled((row, head) => {
      if (row[3] === 'Five weeks is long.') row[columnOf(head, 'notice')] = ' Specific ';
      if (row[4] === 'Shrug') row[columnOf(head, 'support')] = 'against';
    });
    expect(read(text)).toEqual({
      ok: true,
      ratings: [
        { scene: 'desk', choice: 'hear', criterion: 'notice', rating: 'specific' },
        { scene: 'desk', choice: 'hear', criterion: 'respect', rating: 'missed' },
        { scene: 'desk', choice: 'promise', criterion: 'notice', rating: 'missed' },
        { scene: 'desk', choice: 'promise', criterion: 'respect', rating: 'missed' },
      ],
      uncalled: [{ scene: 'when', choice: 'shrug', criterion: 'support', rating: 'against' }],
    });
  });

  it('is read whatever its separator, the order of its rows and columns, and how a dash is spelled', () => {
    const [head = [], ...rows] = parseCsv(filled(() => {}));
    const turned = [head, ...rows.toReversed()].map((row) => row.toReversed());
    const text = turned
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\n')
      .replaceAll('"-"', '"–"');
    expect(read(text)).toEqual(read(filled(() => {})));
    expect(read(text).ok).toBe(true);
  });

  it('is told everything that is wrong with it at once', () => {
    const [head = [], ...rows] = parseCsv(filled(() => {})).map((row) => [...row]);
    const desk = rows.findIndex(([, scene]) => scene === 'desk');
    const when = rows.findIndex(([, scene]) => scene === 'when');
    const put = (row: number, column: string, text: string) => {
      (rows[row] as string[])[columnOf(head, column)] = text;
    };
    put(desk, 'notice', '');
    put(desk, 'respect', 'good');
    put(when, 'explore', 'general');
    expect(problemsIn(printCsv([head, ...rows, rows[when] ?? [], ['abc'], ['', '']]))).toEqual([
      ...[
        {
          row: desk + 2,
          column: 'notice',
          what: 'is not rated yet, and the scene calls for it',
          mend: 'write against, missed, general or specific',
        },
        {
          row: desk + 2,
          column: 'respect',
          what: 'says "good", which is no rating',
          mend: 'write against, missed, general or specific',
        },
        ...[when + 2, 6].map((row) => ({
          row,
          column: 'explore',
          what: 'says "general" where the scene does not call for it',
          mend: 'leave "-", or write against',
        })),
      ].toSorted((a, b) => a.row - b.row),
      {
        row: 6,
        column: 'key',
        what: `stands in row ${when + 2} too`,
        mend: 'keep one of the two rows',
      },
      {
        row: 7,
        column: 'key',
        what: 'says "abc", which is no reply of this scenario as it stands',
        mend: 'put the key back; if the scenario was changed since, print a new sheet',
      },
    ]);
  });

  it('is missed a row, a column, or all of it', () => {
    const lost = parseCsv(filled(() => {})).filter((row) => row[4] !== 'Nod');
    expect(problemsIn(printCsv(lost))).toMatchObject([
      { row: null, column: null, what: expect.stringContaining('the reply "Mm." in when') },
    ]);
    expect(problemsIn(filled(() => {}).replace('explore: ', 'exploring: '))).toMatchObject([
      { row: 1, column: 'explore' },
    ]);
    expect(problemsIn('')).toHaveLength(8);
  });

  it('is of no use where the words have changed since', () => {
    const changed = readRatingSheet(
      filled(() => {}),
      ratedTalk({ firstSays: 'Five weeks!' }),
    );
    expect(changed.ok ? [] : changed.problems.map(({ column }) => column)).toEqual(['key', null]);
  });
});
