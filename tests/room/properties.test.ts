import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLog } from '../../src/room/read-log.ts';
import { actIn, mayAct, type Room, resumeRoom } from '../../src/room/room.ts';
import type { RoomAct } from '../../src/room/room-act.ts';
import { clickerKeys, type KeyMove, moveOfKey } from '../../src/room/room-keys.ts';
import type { Attempt } from '../../src/room/room-state.ts';
import { blank, gathered, readBack, readOn, second, undo } from './a-room.ts';
import { staged } from './a-talk.ts';
import { anyAct, playedAny, throws } from './any-act.ts';

const starts = [gathered(), gathered({ voting: { kind: 'teams', teams: 4 } })];
const start = fc.constantFrom(...starts);
const runs = { seed: 20_261_125, numRuns: 150 } as const;

/** What a room comes to, apart from its log. */
const told = ({ state, phase, since, revision }: Room) => ({ state, phase, since, revision });
const stands = ({ state, phase, since }: Room) => ({ state, phase, since });

function touched({ first, second: again, decided }: Attempt) {
  return first !== null || again !== null || decided !== null;
}

describe('any session', () => {
  test('is what its log comes to, also through JSON', () => {
    fc.assert(
      fc.property(start, throws(80), (room, all) => {
        const played = playedAny(room, all);
        const read = readLog(JSON.parse(JSON.stringify(played.log)));
        if (!read.ok) throw new Error(read.reason);
        const resumed = resumeRoom(staged, read.log);
        expect(resumed.ok).toBe(true);
        expect(told(resumed.room)).toEqual(told(played));
        expect(resumed.room.log).toEqual(played.log);
      }),
      runs,
    );
  });

  test('counts a revision for each act, and nothing for a refused one', () => {
    fc.assert(
      fc.property(start, throws(80), (room, all) => {
        const played = playedAny(room, all, (before, after) => {
          expect(after.revision).toBe(before.revision + 1);
        });
        expect(played.log.entries.map(({ revision }) => revision)).toEqual(
          played.log.entries.map((_, n) => n + 1),
        );
      }),
      runs,
    );
  });

  test('is not changed by what is done to it, nor by what is refused', () => {
    fc.assert(
      fc.property(start, throws(40), throws(10), (room, all, more) => {
        const played = playedAny(room, all);
        const before = structuredClone({ log: played.log, ...told(played) });
        for (const thrown of more) actIn(played, anyAct(played, thrown), second(99));
        expect({ log: played.log, ...told(played) }).toEqual(before);
      }),
      runs,
    );
  });

  test('stands as before after an undo', () => {
    fc.assert(
      fc.property(start, throws(50), (room, all) => {
        playedAny(room, all, (before, after, act) => {
          if (act.type === 'room.undone') return;
          const undone = actIn(after, undo, second(99));
          expect(undone.ok && stands(undone.room)).toEqual(stands(before));
        });
      }),
      runs,
    );
  });

  test('loses no moment, vote or decision but by undo', () => {
    fc.assert(
      fc.property(start, throws(80), (room, all) => {
        playedAny(room, all, (before, after, act) => {
          if (act.type === 'room.undone') return;
          for (const [id, moment] of before.state.moments) {
            const kept = after.state.moments.get(id)?.attempts ?? [];
            moment.attempts.filter(touched).forEach((attempt, n) => {
              expect(touched(kept[n] as Attempt)).toBe(true);
              if (attempt.decided !== null) expect(kept[n]?.decided).toBe(attempt.decided);
            });
          }
        });
      }),
      runs,
    );
  });

  test('refuses exactly what its machine does not know', () => {
    fc.assert(
      fc.property(start, throws(50), throws(10), (room, all, more) => {
        const played = playedAny(room, all);
        for (const thrown of more) {
          const act = anyAct(played, thrown);
          if (act.type === 'room.undone') continue;
          const can = played.point.snapshot.can({ ...act, at: second(99) });
          expect([act.type, mayAct(played, act) === null]).toEqual([act.type, can]);
        }
      }),
      runs,
    );
  });
});

describe('a clicker', () => {
  const acts = (room: Room): Readonly<Partial<Record<KeyMove['move'], RoomAct>>> => ({
    'read-on': readOn,
    'read-back': readBack,
    blank: blank(!room.state.screen.blank),
  });
  const keys = ['PageDown', 'PageUp', 'b', '.', 'F5', 'Escape', 'Enter', ' '];
  const plain = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

  test('reads and blanks, and never votes or decides, wherever the session stands', () => {
    fc.assert(
      fc.property(start, throws(60), fc.array(fc.constantFrom(...keys)), (room, all, pressed) => {
        const judged = ({ state }: Room) =>
          [...state.moments.values()].flatMap(({ attempts }) => attempts.filter(touched));
        const played = playedAny(room, all);
        const clicked = pressed.reduce((now, key) => {
          const move = moveOfKey(clickerKeys, { ...plain, key })?.move ?? 'nothing';
          const act = acts(now)[move];
          const acted = act === undefined ? null : actIn(now, act, second(99));
          return acted?.ok ? acted.room : now;
        }, played);
        expect(judged(clicked)).toEqual(judged(played));
        expect([played.phase, 'reading']).toContain(clicked.phase);
        expect(clicked.state.opening).toEqual(played.state.opening);
      }),
      runs,
    );
  });
});
