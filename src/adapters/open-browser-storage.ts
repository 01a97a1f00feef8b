import type { RoomPorts } from '../room/room-ports.ts';
import type { AnalysisShelf } from '../session/analysis-port.ts';
import type { RunStore } from '../session/ports.ts';
import { analysisShelfOn } from './browser-storage/analysis-shelf.ts';
import { openCupboard } from './browser-storage/open-cupboard.ts';
import { runStoreOn } from './browser-storage/run-store.ts';
import { type OpenedShelf, openedShelfOn } from './opened-files/opened-shelf.ts';

/** All that is kept in this browser. */
export interface BrowserStorage {
  readonly store: RunStore;
  readonly openedFiles: OpenedShelf;
  readonly analyses: AnalysisShelf;
  /** What group sessions need; it comes when the first of them is asked for. */
  readonly rooms: () => Promise<RoomPorts>;
}

/** The same promise for everybody who asks; one that failed (a chunk did not load) is made anew. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opening: Promise<T> | null = null;
  return () => {
    opening ??= open().catch((fault: unknown) => {
      opening = null;
      throw fault;
    });
    return opening;
  };
}

/** Opens what this browser keeps. Never rejects, never hangs: where there is nothing, it lasts as long as the page. */
export async function openBrowserStorage(): Promise<BrowserStorage> {
  const cupboard = await openCupboard();
  const store = runStoreOn(cupboard);
  return {
    store,
    openedFiles: openedShelfOn(cupboard),
    analyses: analysisShelfOn(cupboard),
    rooms: once(async () => (await import('./room/open-rooms.ts')).openRooms(cupboard, store)),
  };
}
