import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path, with their text. */
export type Files = Readonly<Record<string, string>>;

const projectRoot = join(import.meta.dirname, '../..');

/** Writes a house of a few files into a folder of its own, with the project's packages beside it. */
export function seedHouse(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  copyFileSync(join(projectRoot, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const value = 'export const value = 1;\n';
const reach = (place: string) => `import { value } from '${place}';\nexport const got = value;\n`;

/** A house in which one file imports another. */
function crossing(from: string, to: string): Files {
  const up = '../'.repeat(from.split('/').length - 1);
  return { [from]: reach(`${up}${to}`), [to]: value };
}

/** A house in which one file imports a package. */
function using(from: string, npmName: string): Files {
  return { [from]: `import * as all from '${npmName}';\nexport const got = all;\n` };
}

/** A house in which every import is as the plan allows. */
export const soundHouse: Files = {
  'src/core/scenario/scenario.ts': value,
  'src/core/play/rules.ts': reach('../scenario/scenario.ts'),
  'src/conversation/machine.ts': `import { got } from '../core/play/rules.ts';\nexport const had = got;\n`,
  'src/adapters/channel.ts': reach('../room/room-ports.ts'),
  'src/room/room-ports.ts': value,
  'src/room/public-view.ts': reach('../session/playable.ts'),
  'src/session/playable.ts': value,
  'src/ui/parts/projected.tsx': `import type { got } from '../../room/public-view.ts';\nexport type Got = typeof got;\n`,
  'src/ui/parts/speech.tsx': `import type { value } from '../../core/scenario/scenario.ts';\nexport type Value = typeof value;\n`,
};

/** For each rule of the plan a house that breaks it and no other. */
export const seededHouses: Readonly<Record<string, Files>> = {
  scenario: crossing('src/core/scenario/a.ts', 'src/core/play/b.ts'),
  play: crossing('src/core/play/a.ts', 'src/core/score/b.ts'),
  score: crossing('src/core/score/a.ts', 'src/core/analyse/b.ts'),
  analyse: crossing('src/core/analyse/a.ts', 'src/conversation/b.ts'),
  rate: crossing('src/core/rate/a.ts', 'src/core/play/b.ts'),
  conversation: crossing('src/conversation/a.ts', 'src/session/b.ts'),
  session: crossing('src/session/a.ts', 'src/adapters/b.ts'),
  room: crossing('src/room/a.ts', 'src/session/b.ts'),
  adapters: crossing('src/adapters/a.ts', 'src/ui/parts/b.ts'),
  motion: crossing('src/ui/motion/a.ts', 'src/ui/parts/b.ts'),
  style: crossing('src/ui/style/a.ts', 'src/ui/motion/b.ts'),
  parts: crossing('src/ui/parts/a.ts', 'src/session/b.ts'),
  screens: crossing('src/ui/screens/a.ts', 'src/adapters/b.ts'),
  cli: crossing('src/cli/a.ts', 'src/conversation/conversation-machine.ts'),
  build: crossing('src/build/a.ts', 'src/ui/parts/b.ts'),
  'parts-see-types': crossing('src/ui/parts/a.ts', 'src/core/play/b.ts'),
  'parts-see-views': crossing('src/ui/parts/a.ts', 'src/room/public-view.ts'),
  'build-is-not-shipped': crossing('src/main.tsx', 'src/build/b.ts'),
  'nobody-knows-main': crossing('src/other.ts', 'src/main.tsx'),
  xstate: using('src/ui/screens/a.ts', 'xstate'),
  'jsonc-parser': using('src/adapters/a.ts', 'jsonc-parser'),
  'framer-motion': using('src/session/a.ts', 'framer-motion'),
  react: using('src/session/a.ts', 'react'),
  wouter: using('src/ui/parts/a.ts', 'wouter'),
  idb: using('src/session/a.ts', 'idb'),
  zustand: using('src/ui/parts/a.ts', 'zustand'),
  dicebear: using('src/adapters/opened/a.ts', '@dicebear/core'),
  dagre: using('src/adapters/a.ts', '@dagrejs/dagre'),
  'core-is-pure': using('src/core/play/a.ts', 'node:fs'),
  'pages-have-no-node': using('src/ui/screens/a.ts', 'node:path'),
  'no-circle': {
    'src/session/a.ts': `import { b } from './b.ts';\nexport const a = () => b;\n`,
    'src/session/b.ts': `import { a } from './a.ts';\nexport const b = () => a;\n`,
  },
  'no-orphan': { 'src/session/alone.ts': value },
  'declared-packages': using('src/session/a.ts', 'acorn'),
  'shipped-packages': using('src/session/a.ts', 'fast-check'),
  resolvable: using('src/session/a.ts', './nowhere.ts'),
  'src-knows-no-tests': crossing('src/session/a.ts', 'tests/b.ts'),
};
