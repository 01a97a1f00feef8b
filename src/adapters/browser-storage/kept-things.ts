import type { Intention } from '../../session/intention.ts';
import type { Preferences } from '../../session/preferences.ts';
import { readIntention } from '../../session/read-intention.ts';
import { readPreferences } from '../../session/read-preferences.ts';
import { readSavedRun, scenarioTextAtMost } from '../../session/read-saved-run.ts';
import { isRecord } from '../../session/read-value.ts';
import type { SavedRun } from '../../session/saved-run.ts';
import type { Kept } from './cupboard.ts';
import { schema } from './set-aside.ts';

/** The one key under which preferences are kept. */
export const preferencesKey = 'preferences';

/** A run as it was kept under its own id. */
export function readKeptRun({ key, value }: Kept): SavedRun | null {
  const run = readSavedRun(value);
  return run?.runId === key ? run : null;
}

/** An intention as it was kept under its own id. */
export function readKeptIntention({ key, value }: Kept): Intention | null {
  const intention = readIntention(value);
  return intention?.id === key ? intention : null;
}

/** A scenario's text; that it is what its hash says is checked where it is used. */
export function readKeptText({ value }: Kept): string | null {
  return typeof value === 'string' && value.length <= scenarioTextAtMost ? value : null;
}

/** Preferences as they were kept. */
export function readKeptPreferences({ value }: Kept): Preferences | null {
  if (!isRecord(value)) return null;
  const { schema: written } = value;
  return written === schema ? readPreferences(value) : null;
}
