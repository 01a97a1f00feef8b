import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePath, printPath } from '../../../src/core/play/path.ts';
import { linesAt, replayPath, standingOf } from '../../../src/core/play/replay-path.ts';
import { rulesOf } from '../../../src/core/play/rules.ts';
import { choice, decision, ending, passage, smallScenario } from './small-scenario.ts';

const rules = rulesOf(
  smallScenario([
    passage('street', 'door'),
    decision('door', [
      choice('knock', 'hall'),
      choice('leave', 'away'),
      choice('kick', 'away', { when: { kind: 'not', part: { kind: 'all', parts: [] } } }),
    ]),
    passage('hall', 'stairs'),
    passage('stairs', 'room'),
    decision('room', [choice('sit', 'done')]),
    ending('done'),
    passage('away', 'gone'),
    ending('gone', 'broken'),
  ]),
);

function replayed(text: string) {
  const result = replayPath(rules, parsePath(text));
  const visits = result.visits.map((visit) => [visit.scene.id, visit.choice?.id ?? null]);
  if (result.ok) return { visits };
  const { at, step, reason, offered } = result;
  return { visits, at, step, reason, offered: printPath(offered) };
}

describe('replaying a path', () => {
  test('follows every passage up to the first decision', () => {
    expect(replayed('')).toEqual({
      visits: [
        ['street', null],
        ['door', null],
      ],
    });
  });

  test('names every scene met and the reply given there', () => {
    expect(replayed('door/knock, room/sit')).toEqual({
      visits: [
        ['street', null],
        ['door', 'knock'],
        ['hall', null],
        ['stairs', null],
        ['room', 'sit'],
        ['done', null],
      ],
    });
  });

  test('stands at the last scene met and can tell its lines', () => {
    const standing = standingOf(replayPath(rules, parsePath('door/leave')));
    expect(standing.scene.id).toBe('gone');
    expect(linesAt(rules, standing).flatMap(({ says }) => says)).toEqual(['This is gone.']);
  });

  test.each([
    ['cellar/dig', 0, 'no-such-scene', 'door/knock,door/leave'],
    ['room/sit', 0, 'another-scene', 'door/knock,door/leave'],
    ['door/sing', 0, 'no-such-choice', 'door/knock,door/leave'],
    ['door', 0, 'no-such-choice', 'door/knock,door/leave'],
    ['door/kick', 0, 'not-offered', 'door/knock,door/leave'],
    ['door/knock,door/knock', 1, 'another-scene', 'room/sit'],
    ['door/leave,gone/return', 1, 'conversation-over', ''],
    ['door/leave,cellar/dig', 1, 'conversation-over', ''],
  ])('refuses %s at step %i: %s', (text, at, reason, offered) => {
    const step = parsePath(text)[at];
    expect(replayed(text)).toMatchObject({ at, step, reason, offered });
  });

  test('plays what can be played before a step that cannot', () => {
    expect(replayed('door/knock,room/dance,done/on').visits).toEqual([
      ['street', null],
      ['door', 'knock'],
      ['hall', null],
      ['stairs', null],
      ['room', null],
    ]);
  });

  test('refuses a circle of passages instead of going round for ever', () => {
    const circle = rulesOf(
      smallScenario([
        decision('door', [choice('knock', 'hall')]),
        passage('hall', 'stairs'),
        passage('stairs', 'hall'),
      ]),
    );
    const path = parsePath('door/knock');
    const result = replayPath(circle, path);
    expect(result).toMatchObject({
      ok: false,
      at: 1,
      step: null,
      reason: 'next-circle',
      offered: [],
    });
    expect(result.visits.map(({ scene }) => scene.id)).toEqual(['door', 'hall', 'stairs', 'hall']);
  });
});

describe('a path as text', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  const path = fc.array(fc.record({ scene: id, choice: id }), { maxLength: 8 });

  test('is read again as it was printed', () => {
    fc.assert(
      fc.property(path, (steps) => {
        expect(parsePath(printPath(steps))).toEqual(steps);
      }),
      { seed: 20261122 },
    );
  });

  test('may have spaces around its steps, and is empty without any', () => {
    expect(parsePath(' door/knock , room/sit ')).toEqual([
      { scene: 'door', choice: 'knock' },
      { scene: 'room', choice: 'sit' },
    ]);
    expect([parsePath(''), parsePath('  '), printPath([])]).toEqual([[], [], '']);
  });

  test('keeps what is no step, so that replaying can name it', () => {
    expect(parsePath('door,,a/b/c')).toEqual([
      { scene: 'door', choice: '' },
      { scene: '', choice: '' },
      { scene: 'a', choice: 'b/c' },
    ]);
    expect(printPath(parsePath('door'))).toBe('door');
  });
});
