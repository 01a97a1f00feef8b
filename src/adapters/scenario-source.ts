import type { OpenedFile, PlayableScenario } from '../session/playable.ts';
import type { ScenarioSource } from '../session/ports.ts';
import { bundledCards, loadBundled, loadBundledText } from './bundled/load-bundled.ts';
import { hashText } from './hash-text.ts';
import type { OpenedShelf } from './opened-files/opened-shelf.ts';

type Built = Promise<PlayableScenario | null>;

/** Rules, faces and parser come with the first scenario that needs them, not with the library. */
async function buildBundled(key: string): Built {
  const bundled = await loadBundled(key);
  if (bundled === null) return null;
  const { makePlayable } = await import('./make-playable.ts');
  const text = async () => (await loadBundledText(key)) ?? '';
  return makePlayable({ ...bundled, key, origin: 'bundled', text });
}

async function buildText(key: string, text: string, contentHash: string): Built {
  const { prepareText } = await import('./opened-files/prepare-text.ts');
  const prepared = await prepareText({ key, text, contentHash });
  if (prepared === null) return null;
  const { makePlayable } = await import('./make-playable.ts');
  return makePlayable(prepared);
}

async function openFile(
  shelf: OpenedShelf,
  file: { readonly name: string; readonly text: string },
): Promise<OpenedFile> {
  const { checkText } = await import('./opened-files/check-text.ts');
  const checked = await checkText(file.text);
  if (!checked.ok) return { ok: false, name: file.name, problems: checked.problems };
  const { cardOfOpened } = await import('./opened-files/prepare-text.ts');
  const card = cardOfOpened(checked.scenario, await hashText(file.text));
  await shelf.put({ schema: 1, text: file.text, openedAt: new Date().toISOString(), card });
  return { ok: true, card, warnings: checked.problems };
}

/** The scenarios that ship and those opened from files, behind one port. */
export function scenarioSourceOn(shelf: OpenedShelf): ScenarioSource {
  const built = new Map<string, Built>();

  /** Finding a par takes a while, so a text is built once a page. */
  async function fromText(key: string, text: string): Built {
    const contentHash = await hashText(text);
    const name = `${key} ${contentHash}`;
    const building = built.get(name) ?? buildText(key, text, contentHash);
    built.set(name, building);
    // A chunk that could not be loaded may come the next time.
    building.catch(() => built.delete(name));
    return building;
  }

  async function loadOpened(key: string): Built {
    const file = await shelf.read(key);
    return file === null ? null : fromText(key, file.text);
  }

  return {
    bundled: bundledCards,
    listOpened: async () => (await shelf.list()).map(({ card }) => card),
    load: (key) => (key.startsWith('file.') ? loadOpened(key) : buildBundled(key)),
    loadText: fromText,
    openFile: (file) => openFile(shelf, file),
    forgetOpened: (key) => shelf.remove(key),
  };
}
