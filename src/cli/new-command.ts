import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idProblem } from '../core/scenario/check-name.ts';
import { type Answered, wrongUse } from './command.ts';

/** How to use `new`. */
export const newUsage = 'new NAME     writes a small scenario that works, to write your own over';

const starterFile = fileURLToPath(new URL('./starter.scenario.json', import.meta.url));

/** The starter's text under another id. */
function starterCalled(name: string): string {
  return readFileSync(starterFile, 'utf8').replace('"id": "starter"', `"id": "${name}"`);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** What stands between a writer and a first change seen on the screen. */
function whatNext(name: string): string {
  const file = `scenarios/${name}.scenario.json`;
  return [
    `${file} is written: three decisions, three endings, nothing to mend.`,
    '',
    'What to do next',
    '  1. Play it:          npm run dev, and pick "Three parking stubs" in the library',
    `  2. Make it yours:    open ${file}; begin with title, people and setting`,
    `  3. Check it:         npm run -s softspoken -- check ${file}`,
    `  4. See all its ways: npm run -s softspoken -- analyse ${file}`,
    '',
    'The guide is scenarios/README.md.',
  ].join('\n');
}

/** Writes a starter into a folder of scenarios; never over a file that is there. */
export function newCommand(names: readonly string[], folder: string): Answered {
  const [name] = names;
  if (name === undefined || names.length > 1) return wrongUse('new needs one name', newUsage);
  const wrong = idProblem(name);
  if (wrong !== null) return wrongUse(`${wrong.message} ${wrong.mend}`, newUsage);
  try {
    writeFileSync(join(folder, `${name}.scenario.json`), starterCalled(name), { flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) throw error;
    const mend = 'Choose another name, or move that file away first.';
    return { exit: 1, complains: `softspoken: ${name}.scenario.json is there already. ${mend}` };
  }
  return { exit: 0, says: whatNext(name) };
}
