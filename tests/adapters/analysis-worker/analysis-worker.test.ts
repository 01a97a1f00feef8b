import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerOnLine } from '../../../src/adapters/analysis-worker/answer-on-line.ts';
import { askOnLine, LineLost } from '../../../src/adapters/analysis-worker/ask-on-line.ts';
import type { Line } from '../../../src/adapters/analysis-worker/messages.ts';
import { orElse } from '../../../src/adapters/analysis-worker/or-else.ts';
import { analyserOf } from '../../../src/core/analyse/analyser.ts';
import type { Analysed, AnalysisPort } from '../../../src/session/analysis-port.ts';
import { fakeAnalysis } from '../../session/fake-analysis.ts';
import { hash } from '../../session/fake-ports.ts';
import { talk } from '../../session/talk.ts';

const playable: Analysed = { contentHash: hash('a'), scenario: talk };
const path = [{ scene: 'door', choice: 'knock' }];
const open: MessageChannel[] = [];

afterEach(() => {
  for (const { port1, port2 } of open.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** A line to a worker in this thread, with everything that was said on it. */
function lineToWorker() {
  const channel = new MessageChannel();
  open.push(channel);
  const said: unknown[] = [];
  const line = channel.port1 as unknown as Line;
  answerOnLine(channel.port2 as unknown as Line);
  const page: Line = {
    postMessage: (message) => {
      said.push(message);
      line.postMessage(message);
    },
    addEventListener: (type, hear) => line.addEventListener(type, hear),
  };
  return { page, said };
}

/** A worker that hears everything and says nothing. */
const silent: Line = { postMessage: () => {}, addEventListener: () => {} };

describe('a worker', () => {
  it('answers as the analysis in the page does', async () => {
    const asked = askOnLine(lineToWorker().page);
    expect(await asked.analyse(playable)).toEqual(analyserOf(talk).analyse());
    expect(await asked.review(playable, path)).toEqual(analyserOf(talk).review(path));
  });

  it('is sent a scenario once, and gives each asker their own answer', async () => {
    const { page, said } = lineToWorker();
    const asked = askOnLine(page);
    const [one, other] = await Promise.all([
      asked.review(playable, path),
      asked.review(playable, []),
    ]);
    expect([one.decisions.length, other.decisions.length]).toEqual([1, 0]);
    expect(said.map((message) => (message as { kind: string }).kind)).toEqual([
      'scenario',
      'review',
      'review',
    ]);
  });

  it('tells a fault of ours to whoever asked, and goes on', async () => {
    const asked = askOnLine(lineToWorker().page);
    const broken: Analysed = { contentHash: hash('b'), scenario: { ...talk, start: 'nowhere' } };
    await expect(asked.analyse(broken)).rejects.toThrow('"nowhere" is not declared');
    expect(await asked.analyse(playable)).toMatchObject({ exact: true });
  });

  it('leaves nobody waiting when it is lost', async () => {
    const asked = askOnLine(silent);
    const waiting = asked.analyse(playable);
    asked.lose();
    await expect(waiting).rejects.toBeInstanceOf(LineLost);
    await expect(asked.review(playable, path)).rejects.toBeInstanceOf(LineLost);
  });
});

describe('where the worker is lost', () => {
  const gone: AnalysisPort = {
    analyse: () => Promise.reject(new LineLost()),
    review: () => Promise.reject(new LineLost()),
  };

  it('the page answers, and is made ready once', async () => {
    const here = vi.fn(async () => fakeAnalysis());
    const port = orElse(gone, here);
    expect(await port.analyse(playable)).toEqual(analyserOf(talk).analyse());
    expect(await port.review(playable, path)).toEqual(analyserOf(talk).review(path));
    expect(here).toHaveBeenCalledTimes(1);
  });

  it('a fault of ours is not asked for twice', async () => {
    const here = vi.fn(async () => fakeAnalysis());
    const faulty = { ...gone, analyse: () => Promise.reject(new Error('ours')) };
    await expect(orElse(faulty, here).analyse(playable)).rejects.toThrow('ours');
    expect(here).not.toHaveBeenCalled();
  });
});
