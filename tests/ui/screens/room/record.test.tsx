// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageCupboard } from '../../../../src/adapters/browser-storage/page-cupboard.ts';
import { openRooms } from '../../../../src/adapters/room/open-rooms.ts';
import type { RoomAct } from '../../../../src/room/room-act.ts';
import { parseRoomFile } from '../../../../src/room/room-file.ts';
import { MemoryStore } from '../fake-ports.ts';
import { findAxeViolations, openApp } from '../open-app.tsx';
import { smallText } from '../small-scenario.ts';
import { handsFor, keepSession, type Opened, sessionOf } from './keep-session.ts';

vi.setConfig({ testTimeout: 30_000 });

const readAll: RoomAct = { type: 'room.read-on', all: true };
const openVote: RoomAct = { type: 'room.vote-opened' };
const decide = (scene: string, choice: string): RoomAct => ({
  type: 'room.decided',
  step: { scene, choice },
});

/** Both votes at the desk; sorry; by noon; then back to the desk, and an unkind word. */
const acts: readonly RoomAct[] = [
  readAll,
  openVote,
  ...handsFor('first', 'desk', { ask: 4, sorry: 4, belittle: 2 }),
  { type: 'room.discussed' },
  openVote,
  ...handsFor('second', 'desk', { ask: 2, sorry: 8 }),
  { type: 'room.vote-revealed' },
  decide('desk', 'sorry'),
  readAll,
  decide('promise', 'by-noon'),
  readAll,
  { type: 'room.rewound', to: '' },
  decide('desk', 'belittle'),
  { type: 'room.ended' },
];

async function openRecord(how: Opened = {}) {
  const store = new MemoryStore();
  const rooms = openRooms(pageCupboard(), store);
  const app = openApp({ store, rooms, texts: [smallText()] });
  const playable = await app.session.loadScenario('the-late-chart');
  if (playable === null) throw new Error('the small scenario is there');
  const room = sessionOf(playable, acts, how);
  await keepSession(rooms, room, smallText());
  act(() => {
    window.location.hash = '/room/room-1/record';
  });
  await screen.findByRole('heading', { level: 1, name: 'The chart that came late' });
  return { ...app, room };
}

/** What is handed to the browser as files while a test runs. */
function catchFiles() {
  const files: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      blobs.set(`blob:${blobs.size}`, blob);
      return `blob:${blobs.size - 1}`;
    },
    revokeObjectURL: () => {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob: blobs.get(this.href) as Blob });
  });
  return files;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the record of a session', () => {
  test('tells each moment with both votes beside the replies, what was said and what it cost', async () => {
    await openRecord();
    const table = screen.getByRole('table', { name: 'Votes at moment 1' });
    await vi.waitFor(() => expect(cellsOf(table)[2]?.[4]).not.toBe('–'));
    expect(cellsOf(table)).toEqual([
      ['Reply', 'First', 'After the talk', 'Cost'],
      ['A', 'Twice, and nobody came. What happened then?', '4', '2', 'nothing'],
      ['B', 'Sorry about that.Said', '4', '8', '60'],
      ['C', 'Everybody calls twice.Belittled the person', '2', '0', 'a line crossed'],
    ]);
    expect(
      screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent),
    ).toEqual(['Moment 1', 'Moment 2', 'Moment 1, the second time', 'By noon']);
    expect(await findAxeViolations()).toEqual([]);
  });

  test('tells where the room split, where it moved, and every ending', async () => {
    await openRecord();
    expect(
      screen.getByText('At moment 1, in the first vote: 4 for A, 4 for B, 2 for C.'),
    ).toBeDefined();
    expect(screen.getByText('At moment 1: 40 % stood elsewhere after it.')).toBeDefined();
    expect(screen.getByText('It was there at ten to twelve.')).toBeDefined();
    expect(screen.getByText(/went back from here and tried another way/)).toBeDefined();
    expect(screen.queryByText('The score, as the room was shown it')).toBeNull();
    expect(screen.getByText('November 25, 2026 · 9 min · a show of hands')).toBeDefined();
  });

  test('says that a rehearsal was one, on the page and in the names of its files', async () => {
    const { user } = await openRecord({ rehearsal: true });
    const files = catchFiles();
    expect(screen.getByText('Rehearsal: the votes were simulated')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Votes as CSV' }));
    expect(files.map(({ name }) => name)).toEqual(['softspoken-rehearsal-2026-11-25-votes.csv']);
  });

  test('is saved as CSV, as JSON, and as a session that opens again', async () => {
    const { user, room } = await openRecord();
    const files = catchFiles();
    await user.click(screen.getByRole('button', { name: 'Votes as CSV' }));
    await user.click(screen.getByRole('button', { name: 'Record as JSON' }));
    await user.click(screen.getByRole('button', { name: 'The session, to open again' }));
    await vi.waitFor(() => expect(files).toHaveLength(3));
    const [csv, json, file] = await Promise.all(files.map(({ blob }) => blob.text()));
    expect(csv?.split('\r\n')).toHaveLength(8);
    expect(JSON.parse(json ?? '')).toMatchObject({ format: 'softspoken-record', over: true });
    const parsed = parseRoomFile(file ?? '');
    expect(parsed).toEqual({ ok: true, file: { log: room.log, scenario: smallText() } });
  });

  test('prints', async () => {
    const { user } = await openRecord();
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  test('is kindly missing where the session is not on this device', async () => {
    openApp({ at: '/room/nobody/record' });
    await screen.findByRole('heading', { name: 'This session is not on this device' });
  });
});
