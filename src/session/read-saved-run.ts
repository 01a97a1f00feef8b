import type { Path, Step } from '../core/play/path.ts';
import { isNote, isRecord, isText, isWhole, readList } from './read-value.ts';
import type { Attempt, KeptAnswer, KeptGuess, Origin, SavedRun } from './saved-run.ts';

/** The most steps that a run may have; nobody talks that long, but a loop could. */
export const pathAtMost = 10_000;

/** The most ways tried and left that are kept of one run; the oldest are dropped first. */
export const attemptsAtMost = 200;

/** The most characters of anything that the learner writes. */
export const textAtMost = 10_000;

/** The most characters of a scenario file. */
export const scenarioTextAtMost = 2 * 1024 * 1024;

/** The id of anything in a scenario. */
export const idPattern = /^[a-z][a-z0-9-]{0,63}$/;
/** The key of a scenario, bundled or opened. */
export const keyPattern = /^(?:file\.)?[a-z][a-z0-9-]{0,63}$/;
/** The id of a run or of anything else that is made here. */
export const runIdPattern = /^[A-Za-z0-9-]{1,64}$/;
/** The beginning of a hash, as runs that are passed on have it. */
export const hashStart = /^[0-9a-f]{16}$/;
/** The whole hash of a text. */
export const hashPattern = /^[0-9a-f]{64}$/;
/** Exactly as `Date.toISOString` writes it, so that later times also sort later as text. */
export const timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function readStep(value: unknown): Step | null {
  if (!isRecord(value)) return null;
  const { scene, choice } = value;
  return isText(scene, idPattern) && isText(choice, idPattern) ? { scene, choice } : null;
}

/** Reads a path; null where it is none, or longer than anybody walks. */
export function readPath(value: unknown): Path | null {
  return readList(value, pathAtMost, readStep);
}

function readGuess(value: unknown): KeptGuess | null {
  if (!isRecord(value)) return null;
  const { scene, guess } = value;
  return isText(scene, idPattern) && isNote(guess, textAtMost) ? { scene, guess } : null;
}

function readAnswer(value: unknown): KeptAnswer | null {
  if (!isRecord(value)) return null;
  const { question, answer } = value;
  return isNote(question, textAtMost) && isNote(answer, textAtMost) ? { question, answer } : null;
}

function readAttempt(value: unknown): Attempt | null {
  if (!isRecord(value)) return null;
  const { leftAt, path: steps } = value;
  const path = readPath(steps);
  return path !== null && isText(leftAt, timePattern) ? { path, leftAt } : null;
}

/** A run kept before runs could be taken up from others has no origin. */
function readOrigin(value: unknown): { readonly from: Origin | null } | null {
  if (value === undefined || value === null) return { from: null };
  if (!isRecord(value)) return null;
  const { runId, at } = value;
  if (!isText(runId, runIdPattern) || !isWhole(at, pathAtMost)) return null;
  return { from: { runId, at } };
}

function latest(value: unknown): unknown {
  return Array.isArray(value) ? value.slice(-attemptsAtMost) : value;
}

function readFrame(value: Readonly<Record<string, unknown>>) {
  const { schema, runId, scenarioKey, contentHash, mode, startedAt, changedAt, continued } = value;
  if (schema !== 1 || !isText(runId, runIdPattern) || !isText(scenarioKey, keyPattern)) return null;
  if (!isText(contentHash, hashPattern) || !isWhole(continued, pathAtMost)) return null;
  if (mode !== 'practice' && mode !== 'straight') return null;
  if (!isText(startedAt, timePattern) || !isText(changedAt, timePattern)) return null;
  const known = { runId, scenarioKey, contentHash, startedAt, changedAt, continued };
  return { schema, mode, ...known } as const;
}

function readLists(value: Readonly<Record<string, unknown>>) {
  const { path: steps, guesses: guessed, answers: answered, attempts: left } = value;
  const path = readPath(steps);
  const guesses = readList(guessed, pathAtMost, readGuess);
  const answers = readList(answered, pathAtMost, readAnswer);
  const attempts = readList(latest(left), attemptsAtMost, readAttempt);
  return path && guesses && answers && attempts && { path, guesses, answers, attempts };
}

/**
 * Reads a run that was kept; null where it is none. What is kept is untrusted: another version of this
 * app, an edited export or a damaged disk may have written it. Unknown keys are left out.
 */
export function readSavedRun(value: unknown): SavedRun | null {
  if (!isRecord(value)) return null;
  const frame = readFrame(value);
  const lists = readLists(value);
  const { from, received } = value;
  const origin = readOrigin(from);
  return frame && lists && origin && { ...frame, ...lists, ...origin, received: received === true };
}
