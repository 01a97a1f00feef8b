import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLog } from '../../src/room/read-log.ts';
import { resumeRoom } from '../../src/room/room.ts';
import { entriesAtMost } from '../../src/room/room-act.ts';
import { parseRoomFile, printRoomFile } from '../../src/room/room-file.ts';
import { choice, decision, ending, smallScenario } from '../core/play/small-scenario.ts';
import { decide, gathered, played, readAll, second, voteAtDesk } from './a-room.ts';
import { staged, stagedOf, wardTalk } from './a-talk.ts';

const { log } = played(gathered(), ...voteAtDesk, decide('desk/see'));
const plain = JSON.parse(JSON.stringify(log)) as Readonly<Record<string, unknown>>;
const entries = plain['entries'] as readonly object[];
const opening = plain['opening'] as object;

describe('a log that was kept', () => {
  test('is read as it was', () => {
    expect(readLog(plain)).toEqual({ ok: true, log });
  });

  test('loses what a log does not have', () => {
    const more = { ...plain, names: ['Ann'], opening: { ...opening, more: 1 } };
    expect(readLog(more)).toEqual({ ok: true, log });
  });

  test.for<[string, string, unknown]>([
    ['not-a-log', 'nothing', null],
    ['not-a-log', 'a list', []],
    ['newer', 'a later schema', { ...plain, schema: 2 }],
    ['not-a-log', 'no schema', { ...plain, schema: undefined }],
    ['not-a-log', 'an id with a stroke', { ...plain, roomId: '../x' }],
    ['not-a-log', 'a time that is none', { ...plain, openedAt: '2026' }],
    ['not-a-log', 'a short hash', { ...plain, opening: { ...opening, contentHash: 'abc' } }],
    [
      'not-a-log',
      'one team',
      { ...plain, opening: { ...opening, voting: { kind: 'teams', teams: 1 } } },
    ],
    [
      'not-a-log',
      'an unknown act',
      { ...plain, entries: [{ ...entries[0], act: { type: 'room.hacked' } }] },
    ],
    ['not-a-log', 'half a hand', { ...plain, entries: [vote(0.5)] }],
    ['not-a-log', 'hands without end', { ...plain, entries: [vote(1e21)] }],
    ['not-a-log', 'a scene named as no scene is', { ...plain, entries: [vote(1, '__proto__')] }],
    ['gap', 'a missing entry', { ...plain, entries: entries.slice(1) }],
    ['gap', 'an entry twice', { ...plain, entries: [entries[0], ...entries] }],
    [
      'too-long',
      'more than a log holds',
      { ...plain, entries: new Array(entriesAtMost + 1).fill(entries[0]) },
    ],
  ])('%s: %s', ([reason, , value]) => {
    expect(readLog(value)).toEqual({ ok: false, reason });
  });

  test('is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readLog(value).ok).toBe(false);
      }),
      { seed: 20_261_125 },
    );
  });
});

function vote(by: number, scene = 'desk') {
  const act = { type: 'room.voted', round: 'first', step: { scene, choice: 'see' }, by };
  return { revision: 1, at: second(1), act };
}

describe('a log done again', () => {
  test('stops at what cannot be, and says where', () => {
    const wrong = {
      ...log,
      entries: [
        ...log.entries.slice(0, 2),
        { revision: 3, at: second(3), act: decide('sofa/stay') },
      ],
    };
    const resumed = resumeRoom(staged, wrong);
    expect(resumed).toMatchObject({ ok: false, at: 3, reason: 'another-scene' });
    expect([resumed.room.phase, resumed.room.revision]).toEqual(['votingSilently', 2]);
  });

  test('goes as far as it can in a scenario that was edited', () => {
    const shorter = smallScenario([decision('desk', [choice('see', 'end')]), ending('end')]);
    const resumed = resumeRoom(stagedOf(shorter), log);
    expect(resumed).toMatchObject({ ok: false, at: 4, reason: 'no-such-reply' });
  });
});

describe('a session as a file', () => {
  const scenario = JSON.stringify(wardTalk);
  const text = printRoomFile({ log, scenario });
  const file = JSON.parse(text) as Readonly<Record<string, unknown>>;

  test('is read on another laptop as it was, and goes on there', () => {
    const parsed = parseRoomFile(text);
    expect(parsed).toEqual({ ok: true, file: { log, scenario } });
    const resumed = resumeRoom(staged, parsed.ok ? parsed.file.log : gathered().log);
    expect(resumed.ok && played(resumed.room, readAll).phase).toBe('reading');
  });

  test.for<[string, string]>([
    ['not-a-room', 'no JSON'],
    ['not-a-room', '[]'],
    ['not-a-room', JSON.stringify({ ...file, format: 'softspoken-run' })],
    ['newer', JSON.stringify({ ...file, version: 2 })],
    ['not-a-log', JSON.stringify({ ...file, log: {} })],
    ['damaged', JSON.stringify({ ...file, scenario: null })],
    ['not-a-room', '['.repeat(100_000)],
    ['too-long', ' '.repeat(16 * 1024 * 1024 + 1)],
  ])('%s', ([reason, broken]) => {
    expect(parseRoomFile(broken)).toEqual({ ok: false, reason });
  });
});
