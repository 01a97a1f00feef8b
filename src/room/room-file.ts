import { scenarioTextAtMost } from '../session/read-saved-run.ts';
import { readLog, type UnreadableLog } from './read-log.ts';
import type { RoomLog } from './room-act.ts';

/** A session on its way to another laptop, with the scenario's text, which may be another there. */
export interface RoomFile {
  readonly log: RoomLog;
  readonly scenario: string;
}

/** Why a file is no session; `damaged` where its scenario is missing. */
export type UnreadableRoom = UnreadableLog | 'not-a-room' | 'damaged';

/** What came of reading a file. */
export type ParsedRoomFile =
  | { readonly ok: true; readonly file: RoomFile }
  | { readonly ok: false; readonly reason: UnreadableRoom };

const format = 'softspoken-room';
const fileAtMost = 16 * 1024 * 1024;

/** Prints a session as the text of a file. */
export function printRoomFile({ log, scenario }: RoomFile): string {
  return `${JSON.stringify({ format, version: 1, log, scenario }, null, 1)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const refuse = (reason: UnreadableRoom): ParsedRoomFile => ({ ok: false, reason });

/**
 * Reads what `printRoomFile` writes. The scenario in it is as untrusted as any file: check it, and compare its
 * hash with the log's, before the log is done again on it.
 */
export function parseRoomFile(text: string): ParsedRoomFile {
  if (text.length > fileAtMost) return refuse('too-long');
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return refuse('not-a-room');
  const file = value as Readonly<Record<string, unknown>>;
  const { version, scenario } = file;
  if (file['format'] !== format || typeof version !== 'number') return refuse('not-a-room');
  if (version > 1) return refuse('newer');
  const read = readLog(file['log']);
  if (!read.ok) return read;
  if (typeof scenario !== 'string' || scenario.length > scenarioTextAtMost)
    return refuse('damaged');
  return { ok: true, file: { log: read.log, scenario } };
}
