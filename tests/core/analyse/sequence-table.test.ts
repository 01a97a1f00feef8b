import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SequenceTable } from '../../../src/core/analyse/sequence-table.ts';

const sequences = fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 5 }), {
  maxLength: 300,
});

describe('a table of sequences', () => {
  test('gives each sequence the number in the order in which it was first met', () => {
    fc.assert(
      fc.property(sequences, (all) => {
        const table = new SequenceTable({ sequences: 1, numbers: 1 });
        const met = [...new Set(all.map((one) => one.join()))];
        const numbers = all.map((one) => table.number(Int32Array.from(one), one.length));
        expect(numbers).toEqual(all.map((one) => met.indexOf(one.join())));
        expect(table.count).toBe(met.length);
      }),
    );
  });

  test('keeps them all, one after another', () => {
    fc.assert(
      fc.property(sequences, (all) => {
        const table = new SequenceTable({ sequences: 1, numbers: 1 });
        for (const one of all) table.number(Int32Array.from(one), one.length);
        const kept = Array.from({ length: table.count }, (_, n) =>
          table.numbers.subarray(table.start[n], table.start[n + 1]).join(),
        );
        expect(kept).toEqual([...new Set(all.map((one) => one.join()))]);
      }),
    );
  });

  test('takes only as much of what it is given as is asked for', () => {
    const table = new SequenceTable({ sequences: 1, numbers: 1 });
    expect([3, 2, 3].map((length) => table.number(Int32Array.of(1, 2, 3), length))).toEqual([
      0, 1, 0,
    ]);
  });
});
