import type { ReadRun } from './read-run.ts';
import type { SharedFile, SharedRun } from './shared-run.ts';

/** What is passed on of a run: what can be played of it, in the text that it was read in. */
export function sharedOf({ run, playable, path }: ReadRun): SharedRun {
  const contentHash = playable.contentHash.slice(0, 16);
  return { scenarioKey: run.scenarioKey, contentHash, path };
}

/** A run as a file, with the scenario's text where the app of whoever opens it may have none or another. */
export async function sharedFileOf(read: ReadRun): Promise<SharedFile> {
  const { playable, fromKeptText } = read;
  const own = playable.origin === 'opened' || fromKeptText;
  return { shared: sharedOf(read), text: own ? await playable.text() : null };
}
