import type { Preferences } from '../../session/preferences.ts';
import { readPreferences } from '../../session/read-preferences.ts';
import { readSavedRun } from '../../session/read-saved-run.ts';
import { isRecord } from '../../session/read-value.ts';
import type { SavedRun } from '../../session/saved-run.ts';
import type { Kept } from './cupboard.ts';
import { schema } from './set-aside.ts';

/** The one key under which preferences are kept. */
export const preferencesKey = 'preferences';

/** The most characters of a kept text: a scenario file's limit. */
const textAtMost = 2 * 1024 * 1024;

/** A run as it was kept under its own id. */
export function readKeptRun({ key, value }: Kept): SavedRun | null {
  const run = readSavedRun(value);
  return run?.runId === key ? run : null;
}

/** A scenario's text; that it is what its hash says is checked where it is used. */
export function readKeptText({ value }: Kept): string | null {
  return typeof value === 'string' && value.length <= textAtMost ? value : null;
}

/** Preferences as they were kept. */
export function readKeptPreferences({ value }: Kept): Preferences | null {
  if (!isRecord(value)) return null;
  const { schema: written } = value;
  return written === schema ? readPreferences(value) : null;
}
