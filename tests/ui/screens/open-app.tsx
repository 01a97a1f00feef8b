import { readFileSync } from 'node:fs';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { pageCupboard } from '../../../src/adapters/browser-storage/page-cupboard.ts';
import { openMapLayout } from '../../../src/adapters/map-layout/open-map-layout.ts';
import { openRooms } from '../../../src/adapters/room/open-rooms.ts';
import { parseRubric } from '../../../src/core/scenario/parse-rubric.ts';
import type { RoomPorts } from '../../../src/room/room-ports.ts';
import type { AnalysisPort } from '../../../src/session/analysis-port.ts';
import { createSession } from '../../../src/session/create-session.ts';
import { App } from '../../../src/ui/screens/app.tsx';
import { fakeAnalysis } from '../../session/fake-analysis.ts';
import { teachDialogs } from '../parts/dialog-of-jsdom.ts';
import { countingWorld, FakeLock, MemoryStore, TextSource } from './fake-ports.ts';
import { smallText } from './small-scenario.ts';

// Screens come as files of their own, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

function builtIn() {
  const text = readFileSync('scenarios/rubrics/him-empathy.json', 'utf8');
  const parsed = parseRubric(text, 'him-empathy');
  if (!parsed.ok) throw new Error('the built-in rubric has errors');
  return parsed.rubric;
}

export interface Opened {
  /** The place of the app that is open first. */
  readonly at?: string;
  readonly store?: MemoryStore;
  readonly texts?: readonly string[];
  /** What is asked about all paths; exact and at once unless a test wants it otherwise. */
  readonly analysis?: AnalysisPort;
  /** The outside of group sessions; kept as long as this page unless given. */
  readonly rooms?: RoomPorts;
}

/** Opens the whole app on a session of its own, at a place. */
export function openApp({
  at = '/',
  store = new MemoryStore(),
  texts = [smallText()],
  analysis = fakeAnalysis(),
  rooms = openRooms(pageCupboard(), store),
}: Opened = {}) {
  document.documentElement.lang = 'en';
  window.scrollTo = () => {};
  teachDialogs();
  window.history.replaceState(null, '', `#${at}`);
  const source = new TextSource(texts, [builtIn()]);
  const lock = new FakeLock();
  const session = createSession({
    store,
    source,
    lock,
    world: countingWorld(),
    analysis,
    layout: openMapLayout(),
  });
  const user = userEvent.setup();
  const { unmount } = render(<App session={session} rooms={async () => rooms} />);
  return { session, store, source, lock, rooms, user, unmount };
}

/** What axe finds wrong on the page, a line each; colours need a real browser. */
export async function findAxeViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
