import fc from 'fast-check';
import type { Condition, Fact, Meter } from '../../../src/core/scenario/scenario.ts';

/** What a random scenario declares. */
export interface Names {
  readonly meters: readonly Meter[];
  readonly facts: readonly Fact[];
}

function arbitraryMeter(n: number): fc.Arbitrary<Meter> {
  return fc
    .tuple(fc.integer({ min: -10, max: 10 }), fc.nat(20), fc.nat(20))
    .map(([min, below, above]) => ({
      id: `m${n}`,
      label: `Meter ${n}`,
      start: min + below,
      min,
      max: min + below + above,
      good: 'high' as const,
    }));
}

/** Up to two meters, and few facts or more than fit into one word of bits. */
export function arbitraryNames(): fc.Arbitrary<Names> {
  return fc.record({
    meters: fc
      .nat(2)
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, m) => arbitraryMeter(m)))),
    facts: fc
      .oneof({ weight: 8, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.constant(33) })
      .map((n) => Array.from({ length: n }, (_, f) => ({ id: `f${f}`, meaning: `Fact ${f}` }))),
  });
}

function leaf({ meters, facts }: Names): fc.Arbitrary<Condition> {
  const ofMeter = (meter: Meter): fc.Arbitrary<Condition> =>
    fc
      .tuple(
        fc.integer({ min: meter.min, max: meter.max }),
        fc.integer({ min: meter.min, max: meter.max }),
        fc.nat(2),
      )
      .map(([a, b, open]) => ({
        kind: 'meter',
        meter: meter.id,
        atLeast: open === 0 ? null : Math.min(a, b),
        atMost: open === 1 ? null : Math.max(a, b),
      }));
  const ofFact = (fact: Fact): fc.Arbitrary<Condition> =>
    fc.boolean().map((is) => ({ kind: 'fact', fact: fact.id, is }));
  return fc.oneof(
    ...meters.map(ofMeter),
    ...facts.slice(0, 3).map(ofFact),
    ...facts.slice(32).map(ofFact),
  );
}

/** A condition over the declared names; always null where nothing is declared. */
export function arbitraryCondition(names: Names): fc.Arbitrary<Condition | null> {
  if (names.meters.length + names.facts.length === 0) return fc.constant(null);
  const part = leaf(names);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  const deep: fc.Arbitrary<Condition> = fc.oneof(
    part,
    parts.map((all): Condition => ({ kind: 'all', parts: all })),
    parts.map((any): Condition => ({ kind: 'any', parts: any })),
    part.map((one): Condition => ({ kind: 'not', part: one })),
  );
  return fc.option(deep, { nil: null, freq: 2 });
}
