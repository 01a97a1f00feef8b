import { parseSharedFile, printSharedRun } from '../../../session/shared-run.ts';
import type { BroughtText } from '../replay/brought-text.ts';
import { unreadableWords } from '../replay/unreadable-words.ts';
import { toReplay } from '../routes.ts';

/** A file that holds a talk: where it is replayed, or why it cannot be. */
export type RunFile =
  | { readonly ok: true; readonly place: string; readonly brought: BroughtText }
  | { readonly ok: false; readonly why: string };

/** Tells a talk from a scenario by what is in the file; null for what is no talk. */
export function readRunFile(text: string): RunFile | null {
  const parsed = parseSharedFile(text);
  if (parsed.ok) {
    const { shared, text: scenarioText } = parsed.file;
    return { ok: true, place: toReplay(printSharedRun(shared)), brought: { scenarioText } };
  }
  if (parsed.reason === 'not-a-run') return null;
  return { ok: false, why: unreadableWords[parsed.reason] };
}
