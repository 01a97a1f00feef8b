import type { Cupboard } from '../browser-storage/cupboard.ts';
import { isNewer, putOver, readOrSetAside } from '../browser-storage/set-aside.ts';
import { type KeptFile, readKeptFile } from './kept-file.ts';

/** Where opened files are kept. */
export interface OpenedShelf {
  list(): Promise<readonly KeptFile[]>;
  read(key: string): Promise<KeptFile | null>;
  /** Keeps a file, for this page at least. */
  put(file: KeptFile): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A shelf for opened files on any cupboard; what the device refuses stays for as long as the page. */
export function openedShelfOn(cupboard: Cupboard): OpenedShelf {
  const unsafe = new Map<string, KeptFile>();
  return {
    list: async () => {
      const kept = await readOrSetAside(cupboard, 'opened', readKeptFile);
      const safe = kept.filter(({ card }) => !unsafe.has(card.key));
      return [...safe, ...unsafe.values()];
    },
    read: async (key) =>
      unsafe.get(key) ?? readKeptFile({ key, value: await cupboard.read('opened', key) }),
    put: async (file) => {
      const { key } = file.card;
      unsafe.set(key, file);
      const put = putOver('opened', { key, value: file }, readKeptFile);
      await cupboard.change({ place: 'opened', key }, put).then(
        () => unsafe.delete(key),
        () => undefined,
      );
    },
    remove: async (key) => {
      unsafe.delete(key);
      const at = { place: 'opened', key } as const;
      await cupboard.change(at, (now) => (isNewer(now) ? [] : [at]));
    },
  };
}
