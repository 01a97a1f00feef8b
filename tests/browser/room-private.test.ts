import { describe, expect, test } from 'vitest';
import type { Room } from '../../src/room/room.ts';
import { findLeaks, type PrivateText, privateTexts, textsIn } from '../room/private-text.ts';
import { shownTexts } from '../room/shown-texts.ts';
import { type Shipped, shippedScenarios } from '../scenarios/shipped.ts';
import { planRun } from './harness/planned-run.ts';
import { agreed, type Led } from './harness/room-agree.ts';
import { reckonerOf } from './harness/room-kept.ts';
import { leadBriefly } from './harness/room-leading.ts';
import { openRoom, type Windows } from './harness/room-windows.ts';
import { heardBy, heldBy, openListener, scriptsOf, tapWires } from './harness/room-wiretap.ts';
import { startApp } from './harness/start-app.ts';

const app = startApp();

/** What an author's file and the analysis call things that only the trainer knows of. */
const privateNames = [
  ...['rates', 'rating', 'criterion', 'feedback', 'hears', 'thinks', 'guess', 'others', 'because'],
  ...['breaches', 'cost', 'score', 'band', 'discuss', 'reflect', 'prompt', 'needs', 'backstory'],
  ...['tree', 'stems', 'endings', 'moves', 'reveals', 'changes', 'when', 'opportunity'],
];

/** The names of all that a value holds, at any depth. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
}

/** A message out of its envelope; whatever is none stays as it came. */
function opened(heard: string): unknown {
  try {
    return JSON.parse(heard.slice(heard.indexOf('{'))) as unknown;
  } catch {
    return heard;
  }
}

/** As a page shows it: no marks of stress, and white space as it falls. */
const plain = (text: string) => text.replaceAll('*', '').replaceAll(/\s+/g, ' ');

/** Looks for what is private in all that comes to the projector, and in all that it holds. */
interface Search {
  readonly texts: readonly PrivateText[];
  /** What was found that was shown by name: the search is worth nothing where that stays empty. */
  readonly found: Set<string>;
  /** The same of what the window held. */
  readonly seen: Set<string>;
  /** What may be on its way still, as it was shown a step ago, and whether that was in the debrief. */
  before: readonly string[];
  debriefing: boolean;
  heard: number;
}

function searchMessages(search: Search, all: readonly string[], room: Room): void {
  const shown = [...search.before, ...shownTexts(room)];
  const messages = all.map(opened);
  expect(findLeaks(messages, search.texts, shown)).toEqual([]);
  search.heard += messages.length;
  for (const text of textsIn(messages)) if (shown.includes(text)) search.found.add(text);
  if (room.phase === 'debriefing' || search.debriefing) return;
  expect(privateNames.filter((name) => namesIn(messages).includes(name))).toEqual([]);
}

async function searchDocument(search: Search, { screen }: Windows, room: Room): Promise<void> {
  const held = plain(await heldBy(screen));
  const texts = search.texts.map(({ text, by }) => ({ text: plain(text), by }));
  const shown = [...search.before, ...shownTexts(room)].map(plain);
  expect(findLeaks(held, texts, shown)).toEqual([]);
  for (const text of shown) if (held.includes(text)) search.seen.add(text);
}

/** The sentences of a scenario's author: the words of a rubric that others share are the app's own. */
function ownTexts({ scenario }: Shipped, texts: readonly PrivateText[]): readonly PrivateText[] {
  const { criteria, breaches } = scenario.rubric;
  const shared = new Set(textsIn([criteria, breaches]));
  return texts.filter(({ text }) => text.includes(' ') && !shared.has(text));
}

/** A whole session, looked through after every step of it. */
async function searchSession({ scenario }: Shipped, led: Led, search: Search): Promise<void> {
  const { trainer, screen, place } = led.windows;
  const listener = await openListener({
    page: trainer,
    address: place.slice(0, place.indexOf('#')),
  });
  const look = async () => {
    const room = led.reckoner.roomOf(await agreed(led));
    searchMessages(search, [...(await heardBy(screen)), ...(await heardBy(listener))], room);
    await searchDocument(search, led.windows, room);
    search.before = shownTexts(room);
    search.debriefing = room.phase === 'debriefing';
  };
  await leadBriefly(led, planRun(scenario, 'careless'), look);
  // Once more: what is sent again to a projector that comes back, when the debrief is over.
  await screen.reload();
  await look();
}

describe.each(shippedScenarios())('nothing private of $id', (shipped) => {
  const { scenario } = shipped;

  test('reaches the projector window before it is shown: no message, no word, no script', async () => {
    await app.visit({ reducedMotion: 'reduce', before: tapWires }, async (visitor) => {
      const texts = privateTexts(scenario);
      const begun = { before: [], debriefing: false, heard: 0 };
      const search: Search = { texts, found: new Set(), seen: new Set(), ...begun };
      const windows = await openRoom(visitor, scenario.id);
      await searchSession(shipped, { windows, reckoner: reckonerOf(scenario) }, search);
      expect(search.heard).toBeGreaterThan(100);
      expect(search.found.size).toBeGreaterThan(10);
      expect(search.seen.size).toBeGreaterThan(10);

      // The projector's window does not even load the file; the trainer's does, and there it is found.
      const authors = ownTexts(shipped, texts);
      expect(findLeaks(await scriptsOf(windows.screen), authors, [])).toEqual([]);
      const trainers = findLeaks(await scriptsOf(windows.trainer), authors, []);
      expect(trainers.length).toBeGreaterThan(authors.length / 2);
    });
  }, 180_000);
});
