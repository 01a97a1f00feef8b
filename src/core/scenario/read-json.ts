import { getLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { limits } from './limits.ts';
import { lineAndColumn, lineStarts } from './line-and-column.ts';
import { escapeStep } from './place.ts';
import type { Problem } from './problem.ts';
import { findSyntaxProblem, unfoundProblem } from './syntax-problem.ts';

/** A file as plain data and as a tree that knows its places, or the one reason why it is neither. */
type JsonFile =
  | { readonly ok: true; readonly text: string; readonly root: Node; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads JSON that a stranger may have written: its size is looked at first, then its depth, and
 * only then is it given to parsers that call themselves. A byte order mark at its start is
 * passed over, and the first column is the one behind it.
 */
export function readJson(raw: string): JsonFile {
  if (isTooLarge(raw)) return refuse('too-large', '', largeAdvice);
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const deep = findTooDeep(text);
  if (deep !== null) return refuse('too-deep', text, { ...deepAdvice, offset: deep });
  const value = parseValue(text);
  const errors: ParseError[] = [];
  // Only what JSON's own reader takes: on anything else this one reads on past slips, however deep.
  const root =
    value === undefined ? undefined : parseTree(text, errors, { disallowComments: true });
  if (root !== undefined && errors.length === 0) return { ok: true, text, root, value };
  return refuse('not-json', text, findSyntaxProblem(text) ?? unfoundProblem);
}

const largeAdvice = {
  offset: 0,
  message: 'The file is larger than 2 MiB.',
  mend: 'Split the scenario in two, or remove what is not part of it.',
};

const deepAdvice = {
  message: `More than ${limits.depth} brackets are open inside one another here.`,
  mend: 'Scenarios need far fewer: look for brackets that are never closed.',
};

interface Advice {
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

function refuse(rule: string, text: string, { offset, message, mend }: Advice): JsonFile {
  const where = lineAndColumn(lineStarts(text), offset);
  const path = rule === 'too-deep' ? pointerAt(text, offset) : '';
  return { ok: false, problem: { severity: 'error', rule, ...where, path, message, mend } };
}

/**
 * What an offset lies in, or '' where a slip stands before it: the parser calls itself for each
 * bracket and reads on past slips, so it is given only text whose brackets were counted rightly.
 */
function pointerAt(text: string, offset: number): string {
  const slip = findSyntaxProblem(text.slice(0, offset));
  if (slip !== null && slip.offset < offset) return '';
  return getLocation(text, offset)
    .path.map((step) => `/${escapeStep(step)}`)
    .join('');
}

/** Undefined for what is not JSON, which has no such value. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooLarge(text: string): boolean {
  if (text.length > limits.fileBytes) return true;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // The two halves of a pair make four bytes together: two more than their two units.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes > limits.fileBytes;
}

/** Where a bracket opens inside too many others; null if none does. A loop, so that no depth can harm it. */
function findTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > limits.depth) return at;
    } else if (character === ']' || character === '}') depth -= 1;
  }
  return null;
}
