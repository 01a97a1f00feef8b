import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Look, readScenario } from '../core/analyse/check-scenario.ts';
import { parseRubric } from '../core/scenario/parse-rubric.ts';
import type { ParsedScenario } from '../core/scenario/parse-scenario.ts';
import type { Problem } from '../core/scenario/problem.ts';
import type { Rubric } from '../core/scenario/rubric.ts';
import { printProblems } from './print-problems.ts';

/** The folder of the scenarios that ship, with the built-in rubrics. */
export const scenariosFolder = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** More than the largest scenario allowed, so that a file of any size is refused and never read whole. */
const bytesAtMost = 3 * 1024 * 1024;

function readBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(bytesAtMost);
    let length = 0;
    for (let more = -1; more !== 0 && length < bytesAtMost; length += more) {
      more = readSync(file, bytes, length, bytesAtMost - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** Where a file that is not UTF-8 goes wrong first. */
function notUtf8(bytes: Buffer): Problem {
  const before = bytes.toString('utf8').split('�', 1)[0] ?? '';
  const lines = before.split('\n');
  return {
    severity: 'error',
    rule: 'not-json',
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    path: '',
    message: 'this file is not written in UTF-8, so its letters cannot be read',
    mend: 'save it again and choose UTF-8 as its encoding',
  };
}

/** Reads the built-in rubrics of a folder; one that cannot be read is our own fault, so that throws. */
export function readRubrics(scenarios: string = scenariosFolder): readonly Rubric[] {
  const folder = join(scenarios, 'rubrics');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const parsed = parseRubric(readFileSync(join(folder, name), 'utf8'), basename(name, '.json'));
    if (parsed.ok) return parsed.rubric;
    throw new Error(printProblems([{ file: name, problems: parsed.problems }]));
  });
}

/** A file read and checked: its text, and what it says or what is wrong with it. */
export interface ReadFile {
  readonly text: string;
  readonly parsed: ParsedScenario;
}

/** The text of a file's bytes, null where they are not UTF-8. A file cut short may end within a letter. */
function decoded(bytes: Buffer): string | null {
  const fatal = bytes.length < bytesAtMost;
  try {
    return new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads and checks a scenario file, as closely as asked. Throws where the file itself cannot be read. */
export function readScenarioFile(
  path: string,
  rubrics: readonly Rubric[],
  look: Look = 'all',
): ReadFile {
  const bytes = readBytes(path);
  const text = decoded(bytes);
  if (text === null) return { text: '', parsed: { ok: false, problems: [notUtf8(bytes)] } };
  return { text, parsed: readScenario(text, rubrics, look) };
}
