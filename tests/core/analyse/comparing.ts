import fc from 'fast-check';
import { expect } from 'vitest';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { arbitraryScenario, seeded } from '../play/arbitrary-scenario.ts';

/** Generated scenarios in which no reply leads back. */
export const plain = arbitraryScenario({ loops: false });

/** Compares what is found in generated scenarios with what was worked out by hand, at least so many times; null is too much to work out. */
export function comparing<Hand>(byHand: (scenario: Scenario) => Hand | null) {
  return (least: number, check: (hand: Hand, scenario: Scenario) => void): void => {
    let times = 0;
    fc.assert(
      fc.property(plain, (scenario) => {
        const hand = byHand(scenario);
        if (hand === null) return;
        times++;
        check(hand, scenario);
      }),
      seeded,
    );
    expect(times).toBeGreaterThan(least);
  };
}
