import { join, relative, sep } from 'node:path';
import { build, type Rollup } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The modules of the first load: of the scripts that the page asks for, and of all that they import at once. */
let first: readonly string[] = [];
/** Those of everything else. */
let later: readonly string[] = [];

/** A module by its package's name, or by its path in the project. */
function nameOf(id: string): string {
  const path = id.replace(/^\0/, '').split(sep).join('/');
  const inPackage = path.split('/node_modules/').at(-1);
  if (inPackage === undefined || inPackage === path) return relative(root, path) || path;
  return inPackage
    .split('/')
    .slice(0, inPackage.startsWith('@') ? 2 : 1)
    .join('/');
}

function namesIn(chunks: readonly Rollup.OutputChunk[]): readonly string[] {
  const ids = chunks.flatMap(({ modules }) =>
    Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0),
  );
  return [...new Set(ids.map(([id]) => nameOf(id)))].sort();
}

/** The chunks that are loaded with some: themselves, and whatever they import at once. */
function withImports(
  start: readonly Rollup.OutputChunk[],
  all: readonly Rollup.OutputChunk[],
): readonly Rollup.OutputChunk[] {
  const loaded = new Set(start);
  for (const chunk of loaded) {
    for (const name of chunk.imports) {
      const imported = all.find(({ fileName }) => fileName === name);
      if (imported !== undefined) loaded.add(imported);
    }
  }
  return [...loaded];
}

/** The chunks that the page itself names. */
function scriptsOf(
  output: readonly (Rollup.OutputChunk | Rollup.OutputAsset)[],
  chunks: readonly Rollup.OutputChunk[],
): readonly Rollup.OutputChunk[] {
  const page = output.find(({ fileName }) => fileName === 'index.html');
  const html = page?.type === 'asset' ? String(page.source) : '';
  return chunks.filter(({ fileName }) => html.includes(`"./${fileName}"`));
}

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({ root, logLevel: 'silent', build: { write: false } });
  vi.unstubAllEnvs();
  if (Array.isArray(built) || !('output' in built)) throw new Error('one build was asked for');
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const loaded = withImports(scriptsOf(built.output, chunks), chunks);
  first = namesIn(loaded);
  later = namesIn(chunks.filter((chunk) => !loaded.includes(chunk)));
}, 60_000);

describe('the first load', () => {
  test('holds these packages and no other', () => {
    const packages = first.filter((name) => !name.startsWith('src/') && !name.includes(':'));
    expect(packages).toEqual([
      'idb',
      'react',
      'react-dom',
      'regexparam',
      'rolldown/runtime.js',
      'scheduler',
      'use-sync-external-store',
      'vite/modulepreload-polyfill.js',
      'vite/preload-helper.js',
      'wouter',
      'zustand',
    ]);
  });

  const kept = [
    ['xstate', /^xstate$|^src\/conversation\//],
    ['motion', /motion|^src\/ui\/motion\/(features|rising|motion-scope)/],
    ['the parser', /^jsonc-parser$|^src\/core\/scenario\/(parse-scenario|check-|read-json)/],
    ['the scorer', /^src\/core\/score\//],
    ['analysis', /^src\/core\/analyse\//],
    ['the rules of play', /^src\/core\/play\/(rules|take-choice|replay-path)/],
    ['the drawings', /dicebear|draw-portrait/],
    [
      'any screen but the library',
      /^src\/ui\/screens\/(conversation|debrief|briefing|past|settings|about)\/.*[.]tsx$/,
    ],
  ] as const;

  test.for(kept)('does not hold %s, which the rest does', ([, pattern]) => {
    expect(first.filter((name) => pattern.test(name))).toEqual([]);
    expect(later.filter((name) => pattern.test(name))).not.toEqual([]);
  });
});
