import type { Intention, Meant } from './intention.ts';
import { idPattern, keyPattern, runIdPattern, timePattern } from './read-saved-run.ts';
import { isNote, isRecord, isText } from './read-value.ts';

/** The most characters of a sentence, of whom it is for, or of when. */
export const wordsAtMost = 2_000;

type Fields = Readonly<Record<string, unknown>>;

function readMeant({
  criterion,
  sentence,
  withWhom,
  when,
  scenarioKey,
  runId,
}: Fields): Meant | null {
  if (!isText(criterion, idPattern) || !isText(scenarioKey, keyPattern)) return null;
  if (!isText(runId, runIdPattern) || !isNote(sentence, wordsAtMost)) return null;
  if (!isNote(withWhom, wordsAtMost) || !isNote(when, wordsAtMost)) return null;
  return { criterion, sentence, withWhom, when, scenarioKey, runId };
}

/** Reads an intention that was kept; null where it is none. As untrusted as a kept run. */
export function readIntention(value: unknown): Intention | null {
  if (!isRecord(value)) return null;
  const { schema, id, keptAt, offeredAgainAt, done } = value;
  const meant = readMeant(value);
  if (schema !== 1 || !meant || !isText(id, runIdPattern)) return null;
  if (!isText(keptAt, timePattern) || typeof done !== 'boolean') return null;
  if (offeredAgainAt !== null && !isText(offeredAgainAt, timePattern)) return null;
  return { schema, id, ...meant, keptAt, offeredAgainAt, done };
}
