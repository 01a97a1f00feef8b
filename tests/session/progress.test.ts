import { describe, expect, test, vi } from 'vitest';
import type { PlayableScenario } from '../../src/session/playable.ts';
import { type ProgressMemory, readProgress } from '../../src/session/read-progress.ts';
import type { SavedRun } from '../../src/session/saved-run.ts';
import { hash } from './fake-ports.ts';
import { playableOf, scoredTalk, walked } from './scored-talk.ts';
import { begun, device, sat } from './talk.ts';

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T08:00:00.000Z`;

/** A run of the scored talk that was begun on a day. */
const on = (n: number, path: string, more: Partial<SavedRun> = {}) =>
  walked(path, { runId: `run-${n}`, startedAt: day(n), changedAt: day(n), ...more });

const good = 'desk/see,sofa/stay';
const fair = 'desk/nod,sofa/stay';
const poor = 'desk/blame';

/** A reader of one scenario that counts what it loads and how often it rests. */
function reader(
  playable: PlayableScenario | null = playableOf(),
  memory: ProgressMemory = new Map(),
) {
  const load = vi.fn(async (key: string) => (key === 'scored-talk' ? playable : null));
  const loadText = vi.fn(async () => null);
  const rest = vi.fn(async () => {});
  const store = { readText: async () => null };
  return { shelves: { source: { load, loadText }, store }, memory, rest, load };
}

const mark = (n: number, score: number) => ({
  score,
  runId: `run-${n}`,
  scenarioKey: 'scored-talk',
  startedAt: day(n),
});

describe('progress', () => {
  test('tells per criterion what was first, best and latest', async () => {
    const runs = [on(3, fair), on(1, poor), on(2, good), on(4, fair)];
    const [notice, act] = scoredTalk.rubric.criteria;
    expect(await readProgress(runs, reader())).toEqual({
      criteria: [
        {
          criterion: notice,
          runs: 4,
          first: mark(1, -100),
          best: mark(2, 100),
          latest: mark(4, 75),
        },
        { criterion: act, runs: 0, first: null, best: null, latest: null },
      ],
      runs: 4,
      leftOut: 0,
    });
  });

  test('calls the earliest of equal ones the best', async () => {
    const { criteria } = await readProgress([on(2, good), on(1, good)], reader());
    expect(criteria[0]?.best).toEqual(mark(1, 100));
  });

  test('is empty before anything is complete', async () => {
    const none = { criteria: [], runs: 0, leftOut: 0 };
    expect(await readProgress([], reader())).toEqual(none);
    expect(await readProgress([on(1, 'desk/see'), on(2, '')], reader())).toEqual(none);
  });

  test('counts no run that somebody else played, and no other rubric', async () => {
    expect(await readProgress([on(1, good, { received: true })], reader())).toMatchObject({
      runs: 0,
    });
    const own = { ...scoredTalk, rubric: { ...scoredTalk.rubric, id: null } };
    expect(await readProgress([on(1, good)], reader(playableOf(own)))).toMatchObject({
      criteria: [],
      runs: 0,
      leftOut: 0,
    });
  });

  test('leaves out and counts the runs whose scenario cannot be loaded', async () => {
    const runs = [on(1, good), on(2, good, { scenarioKey: 'file.gone' })];
    expect(await readProgress(runs, reader())).toMatchObject({ runs: 1, leftOut: 1 });
  });

  test('loads a scenario once for two hundred runs, and rests after each', async () => {
    const runs = Array.from({ length: 200 }, (_, n) => on(1, fair, { runId: `r-${n}` }));
    const { load, rest, ...tools } = reader();
    expect(await readProgress(runs, { ...tools, rest })).toMatchObject({ runs: 200 });
    expect([load.mock.calls.length, rest.mock.calls.length]).toEqual([1, 200]);
  });

  test('remembers what it has read until a run changes or goes', async () => {
    const memory: ProgressMemory = new Map();
    await readProgress([on(1, fair), on(2, good)], reader(playableOf(), memory));
    const again = reader(playableOf(), memory);
    expect(await readProgress([on(1, fair), on(2, good)], again)).toMatchObject({ runs: 2 });
    expect(again.load).not.toHaveBeenCalled();
    const changed = on(1, good, { changedAt: day(9) });
    const { criteria } = await readProgress([changed], again);
    expect([criteria[0]?.latest?.score, memory.size, again.load.mock.calls.length]).toEqual([
      100, 1, 1,
    ]);
  });

  test('looks again for what could not be loaded before', async () => {
    const memory: ProgressMemory = new Map();
    const runs = [on(1, good)];
    expect(await readProgress(runs, reader(null, memory))).toMatchObject({ runs: 0, leftOut: 1 });
    expect(await readProgress(runs, reader(playableOf(), memory))).toMatchObject({
      runs: 1,
      leftOut: 0,
    });
  });

  test('of a session counts what is on its shelf', async () => {
    const { store, source, openTab } = device();
    source.publish(scoredTalk, hash('c'));
    store.runs.set('past', on(1, good, { runId: 'past', contentHash: hash('c') }));
    const session = openTab();
    expect(await session.progress()).toMatchObject({ runs: 1, leftOut: 0 });
    const run = await session.begin({ scenarioKey: 'scored-talk', mode: 'straight', answers: [] });
    const sitting = await sat(session, run.runId);
    await sitting.choose('blame');
    expect(await session.progress()).toMatchObject({
      runs: 2,
      criteria: [{ first: { score: 100 }, latest: { score: -100 } }, { runs: 0 }],
    });
  });

  test('of a session that played other rubrics alone is empty', async () => {
    const { session, sitting } = await begun();
    await sitting.choose('leave');
    expect(await session.progress()).toEqual({ criteria: [], runs: 0, leftOut: 0 });
  });
});
