import type { AnalysisShelf } from '../../session/analysis-port.ts';
import { isRecord } from '../../session/read-value.ts';
import type { Cupboard } from './cupboard.ts';

/**
 * Counts up when the analysis comes to other figures: those of another version are worked out again. They
 * are nobody's own words, so nothing of them is exported or set aside.
 */
const version = 1;

/** How many analyses are kept; the oldest go first. */
const keptAtMost = 24;

const keptAt = (value: unknown) =>
  isRecord(value) && typeof value['keptAt'] === 'string' ? value['keptAt'] : '';

async function throwOldAway(cupboard: Cupboard): Promise<void> {
  const kept = await cupboard.readAll('analyses');
  const old = kept
    .toSorted((a, b) => (keptAt(a.value) < keptAt(b.value) ? 1 : -1))
    .slice(keptAtMost);
  for (const { key } of old) {
    const at = { place: 'analyses', key } as const;
    await cupboard.change(at, () => [at]);
  }
}

/** Keeps analyses on any cupboard. */
export function analysisShelfOn(cupboard: Cupboard): AnalysisShelf {
  return {
    read: async (contentHash) => {
      const kept = await cupboard.read('analyses', contentHash);
      return isRecord(kept) && kept['version'] === version ? kept['analysis'] : undefined;
    },
    keep: async (contentHash, analysis) => {
      const at = { place: 'analyses', key: contentHash } as const;
      const value = { version, keptAt: new Date().toISOString(), analysis };
      await cupboard.change(at, () => [{ ...at, value }]);
      await throwOldAway(cupboard);
    },
  };
}
