import type { Path, Step } from '../core/play/path.ts';
import {
  hashStart,
  idPattern,
  keyPattern,
  pathAtMost,
  readPath,
  scenarioTextAtMost,
} from './read-saved-run.ts';
import { isNote, isRecord, isText } from './read-value.ts';

/** A run as it is passed on: nothing of the learner but the path. */
export interface SharedRun {
  readonly scenarioKey: string;
  /** The first 16 hex digits of the SHA-256 of the scenario's text. */
  readonly contentHash: string;
  readonly path: Path;
}

/** A run passed on as a file, or read out of a link (then without a text). */
export interface SharedFile {
  readonly shared: SharedRun;
  /** The text of the scenario, where whoever opens the run may not have it. */
  readonly text: string | null;
}

/** Why a link or a file cannot be read. `damaged`: something of it was lost or changed on the way. */
export type UnreadableShare = 'not-a-run' | 'newer-version' | 'damaged' | 'too-long';

/** What came of reading a link. */
export type ParsedShare =
  | { readonly ok: true; readonly shared: SharedRun }
  | { readonly ok: false; readonly reason: UnreadableShare };

/** What came of reading a file. */
export type ParsedSharedFile =
  | { readonly ok: true; readonly file: SharedFile }
  | { readonly ok: false; readonly reason: UnreadableShare };

/** Counts up when an older app could no longer read what is passed on. */
const version = 1;

const fileFormat = 'softspoken-run';

/** More than the longest path of the longest ids takes. */
const linkAtMost = 2 * 1024 * 1024;
const fileAtMost = 16 * 1024 * 1024;

const refuse = (reason: UnreadableShare) => ({ ok: false, reason }) as const;

/** FNV-1a: tells a link that was cut off or retyped from a whole one. It is no protection, and needs to be none. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) {
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * Prints a run for the fragment of a link: version, scenario, hash and every step as `scene.choice`, joined
 * by `_`, then a check. Steps are written out, so that a run can be read without its scenario, and still
 * followed as far as it goes once that was edited. All signs stand in a link as they are.
 */
export function printSharedRun({ scenarioKey, contentHash, path }: SharedRun): string {
  const steps = path.map(({ scene, choice }) => `${scene}.${choice}`);
  const body = [version, scenarioKey, contentHash, ...steps].join('_');
  return `${body}_${checkOf(body)}`;
}

function parseStep(text: string): Step | null {
  const [scene, choice, ...rest] = text.split('.');
  if (rest.length > 0 || !isText(scene, idPattern) || !isText(choice, idPattern)) return null;
  return { scene, choice };
}

/** Why a text that begins with this is no link of this version; null where it is one. */
function refusalOf(written: string | undefined): UnreadableShare | null {
  if (written === undefined || !/^[1-9]\d{0,3}$/.test(written)) return 'not-a-run';
  return Number(written) > version ? 'newer-version' : null;
}

/** Reads what `printSharedRun` writes. Whether the scenario exists and the path can be played, reading the run tells. */
export function parseSharedRun(text: string): ParsedShare {
  if (text.length > linkAtMost) return refuse('too-long');
  const link = text.trim();
  const [written, scenarioKey, contentHash, ...rest] = link.split('_');
  const refusal = refusalOf(written);
  if (refusal !== null) return refuse(refusal);
  const check = rest.pop();
  if (check !== checkOf(link.slice(0, link.lastIndexOf('_')))) return refuse('damaged');
  if (rest.length > pathAtMost) return refuse('too-long');
  const path = rest.map(parseStep);
  if (!isText(scenarioKey, keyPattern) || !isText(contentHash, hashStart))
    return refuse('not-a-run');
  if (!path.every((step) => step !== null)) return refuse('not-a-run');
  return { ok: true, shared: { scenarioKey, contentHash, path } };
}

/** Prints a run, and the scenario where it is there, as the text of a small file. */
export function printSharedFile({ shared, text }: SharedFile): string {
  const { scenarioKey, contentHash, path } = shared;
  const run = { scenarioKey, contentHash, path };
  return `${JSON.stringify({ format: fileFormat, version, ...run, scenario: text }, null, 1)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readFields({
  scenarioKey,
  contentHash,
  path: steps,
  scenario,
}: Readonly<Record<string, unknown>>) {
  const path = readPath(steps);
  if (!isText(scenarioKey, keyPattern) || !isText(contentHash, hashStart) || !path) return null;
  if (scenario !== null && !isNote(scenario, scenarioTextAtMost)) return null;
  return { shared: { scenarioKey, contentHash, path }, text: scenario };
}

/** Reads what `printSharedFile` writes. The scenario in it is as untrusted as any file. */
export function parseSharedFile(text: string): ParsedSharedFile {
  if (text.length > fileAtMost) return refuse('too-long');
  const value = parseJson(text);
  if (!isRecord(value)) return refuse('not-a-run');
  const { format, version: written } = value;
  if (format !== fileFormat || typeof written !== 'number') return refuse('not-a-run');
  if (written > version) return refuse('newer-version');
  const file = readFields(value);
  return file === null ? refuse('damaged') : { ok: true, file };
}
