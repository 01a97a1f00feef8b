import type { ScenarioCard } from '../../session/playable.ts';
import { isNote, isRecord, isText, isWhole, readList } from '../../session/read-value.ts';

/** A scenario file that was opened here, with the card that was made of it. */
export interface KeptFile {
  readonly schema: 1;
  readonly text: string;
  readonly openedAt: string;
  /** Made from the text when it was opened: drawing a face again each day would load the drawings' library. */
  readonly card: ScenarioCard;
}

const keyPattern = /^file\.[a-z][a-z0-9-]{0,63}$/;
const hashPattern = /^[0-9a-f]{64}$/;
const timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** A picture inside the page: never an address that something could be fetched from. */
const facePattern = /^data:image\/svg\+xml,/;
const textAtMost = 2 * 1024 * 1024;
const wordsAtMost = 10_000;

type Fields = Readonly<Record<string, unknown>>;

function readWords(value: unknown): string | null {
  return isNote(value, wordsAtMost) ? value : null;
}

function readPerson(value: unknown): ScenarioCard['person'] | null {
  if (!isRecord(value)) return null;
  const { name, role } = value;
  return isNote(name, wordsAtMost) && isNote(role, wordsAtMost) ? { name, role } : null;
}

function readNames({ key, title, summary, language, face, contentHash }: Fields) {
  if (!isText(key, keyPattern) || !isText(contentHash, hashPattern)) return null;
  if (!isNote(title, wordsAtMost) || !isNote(summary, wordsAtMost)) return null;
  if (!isNote(language, wordsAtMost) || !isText(face, facePattern)) return null;
  return { key, title, summary, language, face, contentHash };
}

function readDetails({ minutes, level, contentNote, ...more }: Fields) {
  const { tags: tagged, practises: practised, criteria: called, person: first } = more;
  const tags = readList(tagged, wordsAtMost, readWords);
  const practises = readList(practised, wordsAtMost, readWords);
  // A card made before cards named them says nothing about criteria.
  const criteria = readList(called ?? [], wordsAtMost, readWords);
  const person = readPerson(first);
  if (!tags || !practises || !criteria || !person) return null;
  if (minutes !== null && !isWhole(minutes, wordsAtMost)) return null;
  if (contentNote !== null && !isNote(contentNote, wordsAtMost)) return null;
  if (level !== 'first-steps' && level !== 'steady' && level !== 'demanding') return null;
  return { tags, practises, criteria, person, minutes, contentNote, level } as const;
}

function readCard(value: unknown): ScenarioCard | null {
  if (!isRecord(value)) return null;
  const names = readNames(value);
  const details = readDetails(value);
  return names && details && { origin: 'opened', ...names, ...details };
}

/** Reads an opened file as it was kept under its key; null where it is none. */
export function readKeptFile({ key, value }: { readonly key: string; readonly value: unknown }) {
  if (!isRecord(value)) return null;
  const { schema, text, openedAt, card: made } = value;
  const card = readCard(made);
  if (schema !== 1 || card?.key !== key || !isText(openedAt, timePattern)) return null;
  return isNote(text, textAtMost) ? ({ schema, text, openedAt, card } satisfies KeptFile) : null;
}
