import { expect, test } from 'vitest';
import type { ScenarioSource } from '../../src/session/ports.ts';
import type { SavedRun } from '../../src/session/saved-run.ts';
import { createShelf } from '../../src/session/shelf.ts';
import { FakeStore, hash } from './fake-ports.ts';

const run: SavedRun = {
  schema: 1,
  runId: 'run-1',
  scenarioKey: 'any',
  contentHash: hash('a'),
  mode: 'straight',
  startedAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  path: [],
  continued: 0,
  guesses: [],
  answers: [],
  attempts: [],
  from: null,
  received: false,
};

test('a run that is kept while the shelf is being read stays on it', async () => {
  const store = new FakeStore();
  const source = { listOpened: async () => [] } as unknown as ScenarioSource;
  const shelf = createShelf(store, source, () => []);
  const reading = shelf.refresh();
  store.runs.set(run.runId, run);
  shelf.put(run);
  await reading;
  expect(shelf.view.getState().runs).toEqual([run]);
});
