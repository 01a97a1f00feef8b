import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../../..');
const vite = join(root, 'node_modules/vite/bin/vite.js');
/** Colours would stand between the letters of an address. */
const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
const copied = [
  ...['src', 'scenarios', 'public', 'index.html', 'package.json', 'tsconfig.json'],
  'tests/run/longest-first.ts',
];

/** The copy borrows the packages, so it may serve them; what is prepared of them stays its own. */
const config = `import { mergeConfig } from 'vite';
import project from './project.config.ts';
export default mergeConfig(project, {
  cacheDir: '.vite',
  server: { fs: { allow: ['.', ${JSON.stringify(root)}] } },
});
`;

/** A copy of the project, whose scenarios a test may change as a writer does. */
export interface ProjectCopy {
  readonly folder: string;
  scenarioPath(id: string): string;
  /** Builds the copy's app: whether that worked, and all that was printed. */
  build(): { readonly ok: boolean; readonly printed: string };
  /** Serves it as `npm run dev` does; resolves to its address. */
  serve(): Promise<string>;
  remove(): Promise<void>;
}

async function addressOf(child: ChildProcess): Promise<string> {
  const { stdout } = child;
  if (stdout === null) throw new Error('the server has nowhere to print to');
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:[/][/](localhost|127\.0\.0\.1):\d+[/]/.exec(line)?.[0];
    if (address === undefined) continue;
    stdout.resume();
    return address;
  }
  throw new Error('the server ended without an address');
}

/** Copies the project into a folder for temporary files, its packages borrowed. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, 'vite.config.ts'), join(folder, 'project.config.ts'));
  writeFileSync(join(folder, 'vite.config.ts'), config);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const children: ChildProcess[] = [];
  return {
    folder,
    scenarioPath: (id) => join(folder, 'scenarios', `${id}.scenario.json`),
    build() {
      const args = [vite, 'build', '--logLevel', 'warn'];
      const built = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
      return { ok: built.status === 0, printed: built.stdout + built.stderr };
    },
    serve() {
      const args = [vite, '--host', '127.0.0.1', '--port', '0'];
      const child = spawn(process.execPath, args, {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      children.push(child);
      return addressOf(child);
    },
    async remove() {
      for (const child of children) child.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
