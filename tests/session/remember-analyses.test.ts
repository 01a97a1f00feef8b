import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyserOf } from '../../src/core/analyse/analyser.ts';
import type { Analysis } from '../../src/core/analyse/analysis.ts';
import type { Analysed, AnalysisPort, AnalysisShelf } from '../../src/session/analysis-port.ts';
import { readAnalysis } from '../../src/session/read-analysis.ts';
import { rememberAnalyses } from '../../src/session/remember-analyses.ts';
import { arbitraryScenario, seeded } from '../core/play/arbitrary-scenario.ts';
import { hash } from './fake-ports.ts';
import { talk } from './talk.ts';

const playable: Analysed = { contentHash: hash('a'), scenario: talk };
const analysis = analyserOf(talk).analyse();

function counted(): AnalysisPort & { readonly analyse: ReturnType<typeof vi.fn> } {
  return {
    analyse: vi.fn(async () => analysis),
    review: async (_, path) => analyserOf(talk).review(path),
  };
}

function shelfHolding(value: unknown) {
  const kept = new Map<string, unknown>([[playable.contentHash, value]]);
  const shelf: AnalysisShelf = {
    read: async (contentHash) => kept.get(contentHash),
    keep: async (contentHash, one) => void kept.set(contentHash, one),
  };
  return { kept, shelf };
}

describe('a remembered analysis', () => {
  it('is worked out once a page, and kept for the next visit', async () => {
    const port = counted();
    const { shelf, kept } = shelfHolding(undefined);
    const remembered = rememberAnalyses(port, shelf);
    const [one, other] = await Promise.all([
      remembered.analyse(playable),
      remembered.analyse(playable),
    ]);
    expect(one).toBe(other);
    expect(port.analyse).toHaveBeenCalledTimes(1);
    expect(kept.get(playable.contentHash)).toEqual(analysis);
  });

  it('comes from the shelf on a second visit', async () => {
    const port = counted();
    const remembered = rememberAnalyses(port, shelfHolding(structuredClone(analysis)).shelf);
    expect(await remembered.analyse(playable)).toEqual(analysis);
    expect(port.analyse).not.toHaveBeenCalled();
  });

  it.for<[string, unknown]>([
    ['has a figure too few', { ...analysis, states: undefined }],
    ['has a figure of another kind', { ...analysis, highest: 'high' }],
    ['says more than this version', { ...analysis, mood: 'good' }],
    ['is about another scenario', { ...analysis, scenes: analysis.scenes + 1 }],
    ['is no analysis', 'nothing'],
    ['holds a number that is none', { ...analysis, lowest: Number.NaN }],
  ])('is worked out again where what was kept %s', async ([, value]) => {
    const port = counted();
    const { shelf, kept } = shelfHolding(value);
    expect(await rememberAnalyses(port, shelf).analyse(playable)).toEqual(analysis);
    await Promise.resolve();
    expect(kept.get(playable.contentHash)).toEqual(analysis);
  });

  it('does not need a device that keeps', async () => {
    const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const remembered = rememberAnalyses(counted(), { read: refuse, keep: refuse });
    expect(await remembered.analyse(playable)).toEqual(analysis);
  });

  it('is asked for again after a fault', async () => {
    const port = counted();
    port.analyse.mockRejectedValueOnce(new Error('ours'));
    const remembered = rememberAnalyses(port, shelfHolding(undefined).shelf);
    await expect(remembered.analyse(playable)).rejects.toThrow('ours');
    expect(await remembered.analyse(playable)).toEqual(analysis);
  });

  it('can be read again whatever the scenario, exact or sampled', () => {
    fc.assert(
      fc.property(arbitraryScenario({ loops: true }), (scenario) => {
        for (const atMost of [3, 100_000]) {
          const found: Analysis = analyserOf(scenario, { atMost }).analyse();
          expect(readAnalysis(structuredClone(found))).toEqual(found);
        }
      }),
      { ...seeded, numRuns: 3 },
    );
  }, 30_000);
});
