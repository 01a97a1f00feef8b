import type { RunStore } from '../../session/ports.ts';
import { defaultPreferences } from '../../session/preferences.ts';
import type { Cupboard, Kept, Place } from './cupboard.ts';
import {
  preferencesKey,
  readKeptIntention,
  readKeptPreferences,
  readKeptRun,
  readKeptText,
} from './kept-things.ts';
import { isNewer, putOver, readOrSetAside, schema, setAside } from './set-aside.ts';

/** Reads one thing; what cannot be read is set aside and counts as not there. */
async function readOne<T>(
  cupboard: Cupboard,
  { place, key }: { readonly place: Place; readonly key: string },
  read: (kept: Kept) => T | null,
): Promise<T | null> {
  const value = await cupboard.read(place, key);
  if (value === undefined) return null;
  const thing = read({ key, value });
  if (thing === null) await setAside(cupboard, place, { key, read });
  return thing;
}

/** What a newer version has written is that version's to delete. */
function removeUnlessNewer(
  cupboard: Cupboard,
  at: { readonly place: Place; readonly key: string },
) {
  return cupboard.change(at, (now) => (isNewer(now) ? [] : [at]));
}

/** Where runs, texts, preferences and intentions are kept, on any cupboard. */
export function runStoreOn(cupboard: Cupboard): RunStore {
  return {
    keeping: cupboard.keeping,
    listRuns: () => readOrSetAside(cupboard, 'runs', readKeptRun),
    readRun: (runId) => readOne(cupboard, { place: 'runs', key: runId }, readKeptRun),
    saveRun: (run) => {
      const kept = { key: run.runId, value: run };
      return cupboard.change({ place: 'runs', key: run.runId }, putOver('runs', kept, readKeptRun));
    },
    deleteRun: (runId) => removeUnlessNewer(cupboard, { place: 'runs', key: runId }),
    readPreferences: async () => {
      const at = { place: 'preferences', key: preferencesKey } as const;
      return (await readOne(cupboard, at, readKeptPreferences)) ?? defaultPreferences;
    },
    savePreferences: (preferences) => {
      const kept = { key: preferencesKey, value: { schema, ...preferences } };
      const at = { place: 'preferences', key: preferencesKey } as const;
      return cupboard.change(at, putOver('preferences', kept, readKeptPreferences));
    },
    keepText: (contentHash, text) => {
      const kept = { key: contentHash, value: text };
      return cupboard.change(
        { place: 'texts', key: contentHash },
        putOver('texts', kept, readKeptText),
      );
    },
    readText: (contentHash) =>
      readOne(cupboard, { place: 'texts', key: contentHash }, readKeptText),
    listIntentions: () => readOrSetAside(cupboard, 'intentions', readKeptIntention),
    saveIntention: (intention) => {
      const kept = { key: intention.id, value: intention };
      const at = { place: 'intentions', key: intention.id } as const;
      return cupboard.change(at, putOver('intentions', kept, readKeptIntention));
    },
    deleteIntention: (id) => removeUnlessNewer(cupboard, { place: 'intentions', key: id }),
    countSetAside: async () => (await cupboard.readAll('setAside')).length,
    // Both are asked for rarely and are no part of the first load.
    exportAll: async () => (await import('./export-all.ts')).exportAll(cupboard),
    restoreAll: async (text) => (await import('./restore-all.ts')).restoreAll(cupboard, text),
    deleteAll: () => cupboard.clear(),
  };
}
