import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Explored } from '../../src/core/analyse/explore-scenario.ts';
import { extremePath } from '../../src/core/analyse/extreme-path.ts';
import { reviewPath } from '../../src/core/analyse/review-path.ts';
import { playOnce, samplePlays, seededDice } from '../../src/core/analyse/sample-plays.ts';
import { reachFrom } from '../../src/core/analyse/score-range.ts';
import { scoreOfShare } from '../../src/core/analyse/share.ts';
import { type Rules, rulesOf } from '../../src/core/play/rules.ts';
import { scoreVisits } from '../../src/core/score/score-path.ts';
import { shippedScenarios } from '../scenarios/shipped.ts';
import { type ChainShape, chainTalk } from './chain-talk.ts';
import type { Both } from './explore-both.ts';
import { findRange, fromTheStart, spent, times } from './find-range.ts';
import { median, type Row, shown } from './measure.ts';

const ms = (time: number) => `${shown(time)} ms`;
const row = (what: string, ours: string, more: Partial<Row> = {}): Row => ({
  what,
  ours,
  ink: '',
  ratio: '',
  target: '',
  ...more,
});

const chain = (shape: ChainShape) => rulesOf(chainTalk(shape));

/** What a script prints that has a process to itself. */
function printedBy(script: string, argument: string): string {
  const args = ['--import', 'tsx', join(import.meta.dirname, script), argument];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/**
 * Beside `xstate/graph`, which finds a shortest path to each state and no range: both in one process that
 * has done nothing else, since what others leave behind slows ours and not theirs.
 */
function besideGraph(scenes: number): Row {
  const { states, ours, graph } = JSON.parse(printedBy('explore-both.ts', String(scenes))) as Both;
  const what = `${shown(states)} states explored, and the range`;
  return row(what, ms(ours), {
    ink: ms(graph),
    ratio: `${shown(graph / ours)} x`,
    target: '100 x',
  });
}

/** 500 scenes and three meters of which one is asked for, beside random plays of the same talk. */
function besidePlays(): Row {
  const rules = chain({ scenes: 500, meters: 3, asked: 1, step: 5 });
  const explored = findRange(rules);
  const ours = times(() => findRange(rules), 5);
  const dice = seededDice(1);
  const plays = spent(() => {
    for (let play = 0; play < 10_000; play++) playOnce(rules, dice);
  });
  const length = playOnce(rules, dice)?.length ?? 0;
  const what = `500 scenes, 3 meters, 1 asked for: ${shown(explored.graph.count)} states, paths of ${length - 1}`;
  return row(what, ms(ours), {
    ink: `${ms(plays)} (10,000 plays)`,
    ratio: `${shown(plays / ours)} x`,
    target: '1 x',
  });
}

function aMillionStates(): Row {
  const rules = chain({ scenes: 142, meters: 2, asked: 2, step: 1 });
  globalThis.gc?.();
  const before = process.memoryUsage().arrayBuffers;
  let explored: Explored | null = null;
  const time = spent(() => {
    explored = findRange(rules);
  });
  const bytes = process.memoryUsage().arrayBuffers - before;
  const { graph } = explored as unknown as Explored;
  const each = shown(bytes / graph.count);
  return row(
    `${shown(graph.count)} states: time, and memory at most`,
    `${ms(time)}, ${each} bytes a state`,
  );
}

const tries = 100_000;

/** How many random plays it takes until every ending and a run of the highest score were seen. */
function besideChance(name: string, rules: Rules): Row {
  const explored = findRange(rules);
  const ours = times(() => extremePath(findRange(rules), 'highest'), 5);
  const reach = reachFrom(explored, fromTheStart, 'highest');
  const highest = reach === null ? null : scoreOfShare(reach);
  const endings = new Set(explored.endings.endings.map(({ id }) => id));
  let plays = 0;
  let best = false;
  const time = spent(() => {
    for (const visits of samplePlays(rules, { plays: tries, seed: 1 })) {
      plays++;
      const { ending, score } = scoreVisits(visits ?? [], rules.scenario.rubric, explored.scored);
      endings.delete(ending?.id ?? '');
      best ||= score === highest;
      if (best && endings.size === 0) break;
    }
  });
  const missing = [...(best ? [] : ['the best']), ...endings].join(', ');
  const seen =
    missing === '' ? `${shown(plays)} plays` : `without ${missing} after ${shown(plays)} plays`;
  return row(`${name}: every ending and the best path`, ms(ours), {
    ink: `${ms(time)}, ${seen}`,
    ratio: `${missing === '' ? '' : 'over '}${shown(time / ours)} x`,
  });
}

function review(name: string, rules: Rules): Row {
  const explored = findRange(rules);
  const path = extremePath(explored, 'highest') ?? [];
  const time = times(() => reviewPath(explored, path), 41);
  return row(`${name}: review of ${path.length} decisions`, ms(time), { target: '16 ms' });
}

/** Milliseconds in a process that has done nothing before. */
function coldly(name: string): Row {
  const runs = Array.from({ length: 5 }, () => Number(printedBy('first-analysis.ts', name)));
  return row(`${name}: range, the first time in a process`, ms(median(runs)));
}

function growth(scenes: number): Row {
  const rules = chain({ scenes, meters: 3, asked: 1, step: 5 });
  const { graph } = findRange(rules);
  const time = times(() => findRange(rules), 5);
  return row(`growth: ${scenes} scenes, ${shown(graph.count)} states`, ms(time));
}

/** How quick the analysis is. */
export function measureAnalysis(): readonly Row[] {
  const shipped = shippedScenarios().map(({ scenario, rules }) => ({ name: scenario.id, rules }));
  return [
    ...[25, 126].map(besideGraph),
    besidePlays(),
    aMillionStates(),
    ...shipped.map(({ name, rules }) => besideChance(name, rules)),
    ...shipped.map(({ name, rules }) => review(name, rules)),
    ...shipped.map(({ name }) => coldly(name)),
    ...[50, 100, 200, 400, 800].map(growth),
  ];
}
