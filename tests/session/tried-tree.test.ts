import { describe, expect, test } from 'vitest';
import { printPath } from '../../src/core/play/path.ts';
import { type TriedNode, type TriedWay, triedTree } from '../../src/session/tried-tree.ts';
import { hash } from './fake-ports.ts';
import { playableOf, steps, walked } from './scored-talk.ts';

const leftAt = '2026-11-22T08:01:00.000Z';
const left = (path: string) => ({ path: steps(path), leftAt });

const bad = walked('desk/nod,sofa/leave', { runId: 'bad', startedAt: '2026-11-20T08:00:00.000Z' });
const good = walked('desk/see,sofa/stay', { runId: 'good', startedAt: '2026-11-21T08:00:00.000Z' });

const nameOf = (way: TriedWay | null) =>
  way && `${way.runId}${way.attempt === null ? '' : `#${way.attempt}`}`;

/** A node in short, with what follows it. */
function told({ at, step, ways, first, best, endings, next }: TriedNode): unknown {
  const said = `${at} ${printPath([step])} by ${ways.map(nameOf)}`;
  const came = `first ${nameOf(first)} best ${nameOf(best)} to ${endings.map(({ id }) => id)}`;
  return next.length === 0 ? [said, came] : [said, came, next.map(told)];
}

describe('the tree of all that was tried', () => {
  test('is empty before the first reply', () => {
    expect(triedTree(playableOf(), [walked('')])).toEqual({
      ways: [],
      first: null,
      best: null,
      endings: [],
      next: [],
      apart: [],
    });
  });

  test('tells per reply who went there, what was first and best, and which endings were reached', () => {
    const unfinished = walked('desk/nod', { runId: 'on', startedAt: '2026-11-23T08:00:00.000Z' });
    const branched = { ...walked('desk/nod,sofa/stay', { runId: 'new' }), startedAt: '2026-11-24' };
    const tree = triedTree(playableOf(), [unfinished, branched, good, bad]);
    expect(tree.next.map(told)).toEqual([
      [
        '0 desk/nod by bad,on,new',
        'first bad best new to shrug,thanks',
        [
          ['1 sofa/leave by bad', 'first bad best bad to shrug'],
          ['1 sofa/stay by new', 'first new best new to thanks'],
        ],
      ],
      [
        '0 desk/see by good',
        'first good best good to thanks',
        [['1 sofa/stay by good', 'first good best good to thanks']],
      ],
    ]);
    expect([nameOf(tree.first), nameOf(tree.best)]).toEqual(['bad', 'good']);
    expect(tree.best?.score.score).toBe(100);
  });

  test('holds the ways that were left, but none that another goes on from or repeats', () => {
    const attempts = ['desk/blame', '', 'desk/see', 'desk/see,sofa/leave', 'desk/blame'].map(left);
    const run = walked('desk/see,sofa/stay', { runId: 'run', attempts });
    const tree = triedTree(playableOf(), [run]);
    expect(tree.ways.map((way) => [nameOf(way), printPath(way.path)])).toEqual([
      ['run#0', 'desk/blame'],
      ['run#3', 'desk/see,sofa/leave'],
      ['run', 'desk/see,sofa/stay'],
    ]);
    expect(tree.endings.map(({ id }) => id)).toEqual(['gone', 'shrug', 'thanks']);
  });

  test('names a way that was taken twice after the run, not after what it left', () => {
    const run = walked('desk/blame', { runId: 'run', attempts: [left('desk/blame')] });
    expect(triedTree(playableOf(), [run]).ways.map(nameOf)).toEqual(['run']);
  });

  test('keeps runs of another text apart, and leaves out other scenarios and what was received', () => {
    const other = walked('desk/see', { contentHash: hash('b') });
    const elsewhere = walked('desk/see', { scenarioKey: 'other-talk' });
    const received = walked('desk/see', { received: true });
    const tree = triedTree(playableOf(), [other, elsewhere, received]);
    expect([tree.ways, tree.apart]).toEqual([[], [other]]);
  });

  test('leaves out a way that was left before an edit and can no longer be gone', () => {
    const attempts = [left('porch/knock,desk/see'), left('desk/nod')];
    const run = walked('desk/see', { runId: 'run', attempts });
    expect(triedTree(playableOf(), [run]).ways.map(nameOf)).toEqual(['run#1', 'run']);
  });
});
