import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAny, findClockAndDice, findSilencers } from './architecture/find-banned.ts';
import { findMisnamed, findStrangers, findTooLong } from './architecture/look-at-files.ts';
import {
  filesNotSeen,
  type House,
  lookAtHouse,
  ruleNames,
  sourceFiles,
} from './architecture/look-at-house.ts';
import { compileInCore } from './architecture/prove-pure.ts';
import { type Files, seededHouses, seedHouse, soundHouse } from './architecture/seeded-houses.ts';

const root = join(import.meta.dirname, '..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const shipped = sourceFiles(root, ['src']);
const written = [...shipped, ...sourceFiles(root, ['tests'])];

type Find = (path: string, text: string) => readonly { line: number; what: string }[];

function found(files: readonly string[], find: Find): readonly string[] {
  return files.flatMap((path) =>
    find(path, textOf(path)).map(({ line, what }) => `${path}:${line} ${what}`),
  );
}

async function lookAtSeeded(files: Files): Promise<House> {
  const folder = seedHouse(files);
  try {
    return await lookAtHouse(folder, ['src']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the plan of the house', () => {
  test('is kept by every file, and every file was looked at', { timeout: 60_000 }, async () => {
    const house = await lookAtHouse(root, ['src', 'vite.config.ts']);
    expect(house.breaches).toEqual([]);
    expect(filesNotSeen(root, shipped, house)).toEqual([]);
  });

  test('is kept by a sound house', async () => {
    expect((await lookAtSeeded(soundHouse)).breaches).toEqual([]);
  });

  test.for(Object.entries(seededHouses))('"%s" is seen to be broken', async ([rule, files]) => {
    const { breaches } = await lookAtSeeded(files);
    expect(breaches.map((breach) => breach.rule)).toEqual([rule]);
  });

  test('has a seeded fault for each of its rules', () => {
    expect(Object.keys(seededHouses).sort()).toEqual([...ruleNames].sort());
  });

  test('counts a file as not looked at when its imports were not seen', () => {
    const files = ['src/core/play/rules.ts', 'src/core/play/take-choice.ts'];
    const blind: House = { breaches: [], imports: new Map([['src/core/play/rules.ts', 0]]) };
    expect(filesNotSeen(root, files, blind)).toEqual(files);
  });
});

describe('every file', () => {
  test('has at most 300 lines, styles too', () => {
    expect(written.length).toBeGreaterThan(100);
    const all = [...written, ...sourceFiles(root, ['src', 'tests'], /[.]css$/)];
    expect(all.length).toBeGreaterThan(written.length);
    expect(findTooLong(new Map(all.map((path) => [path, textOf(path)])))).toEqual([]);
  });

  test('is free of `any`', () => {
    expect(found(written, findAny)).toEqual([]);
  });

  test('silences no checker without a reason', () => {
    expect(found(written, findSilencers)).toEqual([]);
  });

  test('stands under a name in kebab-case that says what it holds', () => {
    expect(findMisnamed([...written, ...sourceFiles(root, ['src'], /[.]css$/)])).toEqual([]);
  });
});

describe('core', () => {
  test('asks no clock and throws no dice', () => {
    const core = shipped.filter((path) => path.startsWith('src/core/'));
    expect(core.length).toBeGreaterThan(20);
    expect(found(core, findClockAndDice)).toEqual([]);
  });

  test('does not compile with the page or with Node in it', { timeout: 30_000 }, () => {
    expect(compileInCore('export const sound = [1].at(-1);')).toEqual([]);
    expect(compileInCore('document.title; process.cwd(); fetch; setTimeout;')).toHaveLength(4);
  });
});

describe('the top level', () => {
  test('holds nothing but what belongs there', () => {
    expect(findStrangers(readdirSync(root))).toEqual([]);
  });
});

describe('what is looked for is found', () => {
  test('a file of more than 300 lines', () => {
    const lines = (count: number) => 'a\n'.repeat(count);
    const files = [
      ['src/long.ts', lines(301)],
      ['src/just.css', lines(300)],
      ['src/no-last-break.ts', `${lines(300)}a`],
    ] as const;
    expect(findTooLong(new Map(files))).toEqual([
      'src/long.ts has 301 lines',
      'src/no-last-break.ts has 301 lines',
    ]);
  });

  test('a name that is not in kebab-case, or says nothing', () => {
    const sound = [
      'src/a-b.ts',
      'tests/a-b.test.ts',
      'src/ui/a.css',
      'src/ui/a.tsx',
      'v.config.ts',
    ];
    const bad = [
      'src/aB.ts',
      'src/ui/Card.tsx',
      'src/utils.ts',
      'src/a/index.ts',
      'src/common.css',
    ];
    expect(findMisnamed([...sound, ...bad])).toEqual(bad);
  });

  test('a stranger at the top level', () => {
    const names = ['src', '.ci', 'node_modules', 'README.md', 'docs', 'jest.config.js'];
    expect(findStrangers(names)).toEqual(['docs', 'jest.config.js']);
  });

  test('any, as a type and nowhere else', () => {
    const text =
      '// any\nconst any = "any";\nlet a: any = any;\nconst b = <T,>(x: any[]) => x as any;';
    expect(findAny('a.tsx', text)).toEqual([
      { line: 3, what: 'any' },
      { line: 4, what: 'any' },
      { line: 4, what: 'any' },
    ]);
  });

  test('the clock and the dice, in code and not in words', () => {
    const text = [
      '// Math.random',
      'const a = "Date.now";',
      'Math.random(); Date.now(); new Date(0);',
      'globalThis.performance.now(); crypto.randomUUID(); Date();',
    ].join('\n');
    expect(findClockAndDice('a.ts', text).map(({ line, what }) => `${line} ${what}`)).toEqual([
      '3 Math.random',
      '3 Date.now',
      '3 new Date',
      '4 performance.now',
      '4 crypto.randomUUID',
      '4 Date',
    ]);
  });

  test('a silenced checker, but not one that is silenced for a reason', () => {
    const text = [
      '// @ts-ignore',
      'const a = "// @ts-ignore";',
      '// biome-ignore lint/style/x: why',
      '// biome-ignore lint/style/x: the list never changes while it is shown',
      '/* @ts-expect-error: even with many good words of reason */',
    ].join('\n');
    expect(findSilencers('a.ts', text)).toEqual([
      { line: 1, what: '@ts-ignore' },
      { line: 3, what: 'biome-ignore' },
      { line: 5, what: '@ts-expect-error' },
    ]);
  });
});
