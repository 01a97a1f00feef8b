import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layOut } from '../../../../../src/adapters/map-layout/lay-out.ts';
import type { AnalysisPort } from '../../../../../src/session/analysis-port.ts';
import type { MapLayoutPort } from '../../../../../src/session/map-layout-port.ts';
import { workOutAround } from '../../../../../src/ui/screens/room/hosting/work-out-around.ts';
import { fakeAnalysis } from '../../../../session/fake-analysis.ts';
import { aLaptop } from './a-laptop.ts';
import { closeAll, consoleOn } from './windows.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});

afterEach(() => {
  closeAll();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What is worked out by an analysis that fails so many times. */
async function failing(times: number) {
  const laptop = aLaptop();
  await laptop.open();
  const { playable, view } = await consoleOn(laptop);
  const good = fakeAnalysis();
  const left = { analyse: times, review: times, layOut: times };
  const analysis: AnalysisPort = {
    analyse: (...asked) =>
      left.analyse-- > 0 ? Promise.reject(new Error('lost')) : good.analyse(...asked),
    review: (...asked) =>
      left.review-- > 0 ? Promise.reject(new Error('lost')) : good.review(...asked),
  };
  const layout: MapLayoutPort = {
    layOut: async (graph) => {
      if (left.layOut-- > 0) throw new Error('lost');
      return layOut(graph);
    },
  };
  const worked = workOutAround({ analysis, layout }, playable, () => undefined);
  return { worked, room: view.getState().room };
}

test('what fails is asked for again', async () => {
  const { worked, room } = await failing(2);
  worked.look(room);
  await vi.advanceTimersByTimeAsync(3_000);
  const known = { best: expect.anything(), review: expect.anything(), map: expect.anything() };
  expect(worked.forConsole()).toMatchObject(known);
  expect(worked.forScreen(room)).toMatchObject(known);
});

test('what fails again and again is asked for once more when the session is looked at next', async () => {
  const { worked, room } = await failing(3);
  worked.look(room);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(worked.forConsole().review).toBe(null);
  worked.look(room);
  await vi.advanceTimersByTimeAsync(0);
  expect(worked.forConsole().review).not.toBe(null);
});
