import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phases } from '../../src/room/room-act.ts';
import { gathered } from './a-room.ts';
import { playedAny, throws } from './any-act.ts';

test('generated sessions come to every phase, do every act and go several ways', () => {
  const met = new Set<string>();
  const done = new Set<string>();
  let most = 0;
  for (const start of [gathered(), gathered({ voting: { kind: 'teams', teams: 4 } })]) {
    for (const all of fc.sample(throws(80), { seed: 20_261_125, numRuns: 150 })) {
      const room = playedAny(start, all, (_, after, act) => {
        met.add(after.phase);
        done.add(act.type);
      });
      most = Math.max(most, room.state.moments.size);
    }
  }
  expect([...met].sort()).toEqual([...phases].sort());
  expect([...done].sort()).toEqual([
    'room.blanked',
    'room.covered',
    'room.debriefed',
    'room.decided',
    'room.discussed',
    'room.ended',
    'room.look-set',
    'room.read-back',
    'room.read-on',
    'room.revealed',
    'room.rewound',
    'room.team-voted',
    'room.timer-set',
    'room.undone',
    'room.vote-opened',
    'room.vote-revealed',
    'room.voted',
  ]);
  expect(most).toBeGreaterThan(4);
});
