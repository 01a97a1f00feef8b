import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readView } from '../../src/room/read-view.ts';
import type { Room } from '../../src/room/room.ts';
import type { RoomMessage } from '../../src/room/room-message.ts';
import {
  beginListening,
  beginSeeing,
  takeAsk,
  takeMessage,
  viewMessage,
} from '../../src/room/take-message.ts';
import {
  blank,
  decide,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  readOn,
  undo,
} from './a-room.ts';
import { nothingAround } from './a-talk.ts';
import { playedAny, throws } from './any-act.ts';

const sent = (room: Room) => viewMessage(room, nothingAround);
const overTheWire = (message: RoomMessage): unknown => JSON.parse(JSON.stringify(message));

describe('a projector', () => {
  const first = played(gathered(), readOn);
  const later = played(first, readOn);

  test('takes the first view of the session that it shows, or of any', () => {
    expect(takeMessage(beginSeeing('room-1'), sent(first))).toEqual({
      room: 'room-1',
      newness: { revision: 1, edition: 0 },
      view: viewOf(first),
    });
    expect(takeMessage(beginSeeing(null), sent(first)).room).toBe('room-1');
    const other = beginSeeing('room-2');
    expect(takeMessage(other, sent(first))).toBe(other);
  });

  test('takes what is newer and nothing that is older or the same', () => {
    const seen = takeMessage(beginSeeing(null), sent(later));
    expect(takeMessage(seen, sent(first))).toBe(seen);
    expect(takeMessage(seen, sent(later))).toBe(seen);
    const undone = played(later, undo);
    expect(takeMessage(seen, sent(undone)).view).toEqual(viewOf(undone));
  });

  test('takes the same again once more is known', () => {
    const review = { exact: true, highest: 100, decisions: [] };
    const known = viewMessage(first, { ...nothingAround, review });
    const seen = takeMessage(beginSeeing(null), sent(first));
    expect(takeMessage(seen, known).newness).toEqual({ revision: 1, edition: 1 });
    const knowing = takeMessage(seen, known);
    expect(takeMessage(knowing, sent(first))).toBe(knowing);
  });

  test('agrees with the console in the end, whatever was lost, doubled or late', () => {
    const wire = fc.array(fc.nat(3));
    fc.assert(
      fc.property(throws(40), wire, (all, luck) => {
        let seen = beginSeeing(null);
        let newest = 0;
        const late: unknown[] = [];
        const hear = (message: unknown) => {
          seen = takeMessage(seen, message);
          expect(seen.newness?.revision ?? 0).toBeGreaterThanOrEqual(newest);
          newest = seen.newness?.revision ?? 0;
        };
        let n = 0;
        const room = playedAny(gathered(), all, (_, after) => {
          const message = overTheWire(sent(after));
          const how = luck[n++ % Math.max(1, luck.length)] ?? 0;
          if (how === 1) late.push(message);
          if (how === 2) hear(message);
          if (how !== 1 && how !== 3) hear(message);
        });
        // A window that asks is sent the latest, and what was late may come after it.
        for (const message of [overTheWire(sent(room)), ...late]) hear(message);
        expect(seen.view).toEqual(viewOf(room));
      }),
      { seed: 20_261_125, numRuns: 60 },
    );
  });

  test('reads every view that any session sends, whole', () => {
    fc.assert(
      fc.property(throws(60), (all) => {
        playedAny(gathered(), all, (_, room) => {
          expect(readView(JSON.parse(JSON.stringify(viewOf(room))))).toEqual(viewOf(room));
        });
      }),
      { seed: 20_261_125, numRuns: 40 },
    );
  });
});

function viewOf(room: Room) {
  const message = sent(room);
  if (message.says !== 'view') throw new Error('a console sends its view');
  return message.view;
}

describe('whatever else is heard', () => {
  const good = overTheWire(sent(played(gathered(), readAll))) as Readonly<Record<string, unknown>>;
  const view = good['view'] as Readonly<Record<string, unknown>>;

  test.for<[string, unknown]>([
    ['nothing', null],
    ['a text', '{"softspoken":1}'],
    ['a list', [good]],
    ['another protocol', { ...good, softspoken: 2 }],
    ['no session', { ...good, room: '' }],
    ['a revision that is no number', { ...good, revision: '9' }],
    ['a revision beyond any log', { ...good, revision: 1e9 }],
    ['a revision that is none', { ...good, revision: Number.NaN }],
    ['an unknown phase', { ...good, view: { ...view, phase: 'hacked' } }],
    ['a missing part', { ...good, view: { ...view, lines: undefined } }],
    [
      'a face to be fetched',
      {
        ...good,
        view: {
          ...view,
          people: [{ ...(view['people'] as object[])[0], face: 'https://x.test/a.png' }],
        },
      },
    ],
    ['a text that is none', { ...good, view: { ...view, title: { toString: () => 'x' } } }],
    ['lines without end', { ...good, view: { ...view, lines: { length: 1e9 } } }],
  ])('is left aside: %s', ([, heard]) => {
    const seen = beginSeeing(null);
    expect(takeMessage(seen, heard)).toBe(seen);
    expect(takeMessage(seen, good)).not.toBe(seen);
  });

  test('is left aside, whatever it is', () => {
    const seen = beginSeeing(null);
    fc.assert(
      fc.property(fc.anything(), (heard) => {
        expect(takeMessage(seen, heard)).toBe(seen);
      }),
      { seed: 20_261_125 },
    );
  });

  test('brings nothing along that a view does not have', () => {
    const more = { ...good, view: { ...view, thinks: 'secret', __proto__: null } };
    const seen = takeMessage(beginSeeing(null), more);
    expect(Object.keys(seen.view ?? {}).sort()).toEqual(Object.keys(view).sort());
  });
});

describe('a leading console', () => {
  const ask = (act: unknown, id = 'ask-1', room = 'room-1') => ({
    ...{ softspoken: 1, says: 'ask', room, ask: id, act },
  });

  test('is asked to read, to blank and to count', () => {
    for (const act of [readOn, blank(true), hands('first', 'desk/see', 2)]) {
      expect(takeAsk(beginListening('room-1'), ask(act)).ask).toEqual({ id: 'ask-1', act });
    }
  });

  test('is never asked to decide, to reveal, to rewind or to end', () => {
    const asked = beginListening('room-1');
    for (const act of [decide('desk/see'), openVote, undo, { type: 'room.ended' }, { type: 'x' }]) {
      expect(takeAsk(asked, ask(act))).toEqual({ asked, ask: null });
    }
  });

  test('does what it is asked once, by however many ways it comes', () => {
    const once = takeAsk(beginListening('room-1'), ask(readOn));
    expect(takeAsk(once.asked, ask(readOn)).ask).toBeNull();
    expect(takeAsk(once.asked, ask(readOn, 'ask-2')).ask?.act).toEqual(readOn);
    expect(takeAsk(once.asked, ask(readOn, 'ask-2', 'room-2')).ask).toBeNull();
  });

  test('remembers no more than it needs', () => {
    let asked = beginListening('room-1');
    for (let n = 0; n < 2_000; n++) asked = takeAsk(asked, ask(readOn, `ask-${n}`)).asked;
    expect(asked.known).toHaveLength(500);
    expect(takeAsk(asked, ask(readOn, 'ask-1999')).ask).toBeNull();
  });
});
