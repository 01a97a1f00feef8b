import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const keeper = 'offline-worker';

/** Where workers are put: the one that answers for the page's files beside it, the others with all scripts. */
export function keeperName({ name }: { readonly name: string }): string {
  return name === keeper ? '[name].js' : 'assets/[name]-[hash].js';
}

/** Every file of a folder, from it on, with strokes as in an address. */
function filesIn(folder: string): readonly string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** What the worker is to keep: all files but itself, and a name that changes with any of them. */
function built(folder: string) {
  const files = filesIn(folder).filter((file) => file !== `${keeper}.js`);
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  // The page goes by its folder's address: some hosts send those who ask for the file itself elsewhere.
  const addresses = files.map((file) => (file === 'index.html' ? './' : file));
  return { name: hash.digest('hex').slice(0, 16), files: addresses };
}

/** Tells the worker that keeps the app for a time without network which files were built. */
export function offlinePlugin(): Plugin {
  return {
    name: 'softspoken-offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      handler({ dir }) {
        if (dir === undefined) return;
        const path = join(dir, `${keeper}.js`);
        // A build that is not for production has no such worker.
        if (!existsSync(path)) return;
        const text = readFileSync(path, 'utf8');
        const told = text.replaceAll('__BUILT__', () => `(${JSON.stringify(built(dir))})`);
        if (told === text) throw new Error('the offline worker asks for no files');
        writeFileSync(path, told);
      },
    },
  };
}
