import ts from 'typescript';

/** Something that does not belong in a source file: what, and in which line (from 1). */
export interface Banned {
  readonly line: number;
  readonly what: string;
}

/** What asks the clock or throws dice; in core the same input gives the same output. */
const clockAndDice = new Set([
  'Math.random',
  'Date.now',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

const silencers = ['@ts-ignore', '@ts-nocheck', '@ts-expect-error', 'biome-ignore', 'v8 ignore'];

function lineOf(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line + 1;
}

function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

type Judge = (node: ts.Node) => string | null;

function findNodes(file: ts.SourceFile, judge: Judge): readonly Banned[] {
  const found: Banned[] = [];
  const walk = (node: ts.Node): void => {
    const what = judge(node);
    if (what !== null) found.push({ line: lineOf(file, node.getStart(file)), what });
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** Every `any` written as a type. */
export function findAny(path: string, text: string): readonly Banned[] {
  return findNodes(parse(path, text), (node) =>
    node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : null,
  );
}

/** Every place that asks the clock or throws dice. */
export function findClockAndDice(path: string, text: string): readonly Banned[] {
  return findNodes(parse(path, text), (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.getText().replace(/^globalThis[.]/, '');
      return clockAndDice.has(name) ? name : null;
    }
    const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression : null;
    if (called === null || called.getText() !== 'Date') return null;
    return ts.isNewExpression(node) ? 'new Date' : 'Date';
  });
}

/** Whether a comment that silences a checker says why: five words or more after the rule's name. */
function saysWhy(comment: string): boolean {
  const after = comment.slice(comment.indexOf(':') + 1);
  return comment.includes(':') && after.trim().split(/\s+/).length >= 5;
}

/** Every comment that silences a checker, unless it is Biome's and says why. */
export function findSilencers(path: string, text: string): readonly Banned[] {
  const file = parse(path, text);
  const lines = text.split('\n');
  return lines.flatMap((line, n) => {
    const start = file.getPositionOfLineAndCharacter(n, 0);
    const what = silencers.find((silencer) => isComment(file, start, line, silencer));
    if (what === undefined || (what === 'biome-ignore' && saysWhy(line))) return [];
    return [{ line: n + 1, what }];
  });
}

/** Whether a word stands in a line as part of a comment, not of a string. */
function isComment(file: ts.SourceFile, start: number, line: string, word: string): boolean {
  const at = line.indexOf(word);
  if (at < 0 || !/\/\/|\/\*|^\s*\*/.test(line.slice(0, at))) return false;
  let inside: ts.Node = file;
  const narrow = (node: ts.Node): void => {
    if (node.getStart(file) <= start + at && start + at < node.end) inside = node;
    ts.forEachChild(node, narrow);
  };
  narrow(file);
  return !ts.isStringLiteralLike(inside) && !ts.isTemplateLiteralToken(inside);
}
