import { newRun } from './change-run.ts';
import type { ReadShared } from './coming-back.ts';
import type { PlayableScenario } from './playable.ts';
import type { ScenarioSource, World } from './ports.ts';
import { readIn } from './read-run.ts';
import type { SavedRun } from './saved-run.ts';
import type { SharedFile } from './shared-run.ts';
import { continuedTo } from './stand-on.ts';

/** What reading a received run reaches for. */
export interface Around {
  readonly source: ScenarioSource;
  readonly world: World;
}

/** The scenario out of the file; null where it is broken, or another than the run says. */
async function inFile(file: SharedFile, { source }: Around): Promise<PlayableScenario | null> {
  const { scenarioKey } = file.shared;
  const playable = file.text === null ? null : await source.loadText(scenarioKey, file.text);
  return playable?.scenario.id === scenarioKey.replace(/^file\./, '') ? playable : null;
}

/** The text that was played comes first, wherever it is; then today's. */
async function sceneryFor(file: SharedFile, around: Around) {
  const isSame = (one: PlayableScenario | null) =>
    one?.contentHash.startsWith(file.shared.contentHash) ?? false;
  const today = await around.source.load(file.shared.scenarioKey);
  if (isSame(today)) return { playable: today, sameText: true, fromFile: false };
  const brought = await inFile(file, around);
  const fromFile = isSame(brought) || today === null;
  return { playable: fromFile ? brought : today, sameText: isSame(brought), fromFile };
}

/** The received run as if it had been played here a moment ago. */
function receivedRun({ shared }: SharedFile, { contentHash }: PlayableScenario, world: World) {
  const { scenarioKey, path } = shared;
  const start = { runId: world.newId(), contentHash, now: world.now() };
  const begun = newRun({ scenarioKey, mode: 'straight', answers: [] }, start);
  return { ...begun, path, received: true };
}

/** Replays a run that came from somebody else: in the text that it was played in, else as far as it goes. */
export async function readSharedRun(file: SharedFile, around: Around): Promise<ReadShared> {
  const { playable, sameText, fromFile } = await sceneryFor(file, around);
  if (playable === null) {
    return { ok: false, reason: file.text === null ? 'no-such-scenario' : 'broken-scenario' };
  }
  const read = readIn(playable, receivedRun(file, playable, around.world), fromFile);
  return { ok: true, read, kept: read.path.length, of: file.shared.path.length, sameText };
}

/** A received run as it is kept: what can be played of it, standing where that ends. */
export function keptOf({ read }: Extract<ReadShared, { ok: true }>): SavedRun {
  return { ...read.run, path: read.path, continued: continuedTo(read.visits) };
}
