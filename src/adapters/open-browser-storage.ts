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
}

/** Opens what this browser keeps. Never rejects, never hangs: where there is nothing, it lasts as long as the page. */
export async function openBrowserStorage(): Promise<BrowserStorage> {
  const cupboard = await openCupboard();
  return {
    store: runStoreOn(cupboard),
    openedFiles: openedShelfOn(cupboard),
    analyses: analysisShelfOn(cupboard),
  };
}
