import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inertCell, printCsv } from '../../../src/core/rate/csv.ts';
import { printRecord, printVotes } from '../../../src/room/record/print-record.ts';
import { recordedVotes } from '../../../src/room/record/recorded-votes.ts';
import { sessionRecord } from '../../../src/room/record/session-record.ts';
import { choice, decision } from '../../core/play/small-scenario.ts';
import { decide, gathered, hands, openVote, played, readAll } from '../a-room.ts';
import { stagedOf, wardTalk } from '../a-talk.ts';
import { noCosts, teamSession, wholeSession } from './a-session.ts';
import { parseCsv } from './parse-csv.ts';

describe('CSV', () => {
  test('gives back any cells to whoever reads it by the letter', () => {
    const tables = fc.array(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(tables, (table) => {
        expect(parseCsv(printCsv(table))).toEqual(table);
      }),
      { seed: 20_261_125 },
    );
  });

  test.for([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-3', "'-3"],
    ['@home', "'@home"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['\r', "'\r"],
    ['I said = to you', 'I said = to you'],
    ['', ''],
  ])('makes %j inert as %j', ([text, inert]) => {
    expect(inertCell(text as string)).toBe(inert);
  });
});

describe('the votes as CSV', () => {
  test('are one row a vote under a head row', () => {
    const [head, ...rows] = parseCsv(printVotes(sessionRecord(teamSession(), () => 12.345)));
    expect(head?.join(' ')).toBe(
      'session scenario rehearsal moment path scene attempt round letter reply hands team share decided cost breaches seconds',
    );
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual([
      ...['room-1', 'ward-talk', 'no', '1', '', 'desk', '1', 'first', 'B', 'I say nod.'],
      ...['', '1', '0.5', 'no', '12.35', '', '2'],
    ]);
  });

  test('hold no formula, whatever the author wrote', () => {
    const evil = choice('see', 'hall', { says: ['=HYPERLINK("http://a","b")', 'second'] });
    const scenes = wardTalk.scenes.map((scene) =>
      scene.id === 'desk'
        ? decision('desk', [evil, choice('nod', 'hall', { says: [], does: '-1, then "2"' })])
        : scene,
    );
    const on = stagedOf({ ...wardTalk, scenes });
    const room = played(
      gathered({ on }),
      readAll,
      openVote,
      hands('first', 'desk/see', 1),
      decide('desk/see'),
    );
    const [, see, nod] = parseCsv(printVotes(sessionRecord(room, noCosts)));
    expect(see?.[9]).toBe('\'=HYPERLINK("http://a","b")\nsecond');
    expect(nod?.[9]).toBe('\'-1, then "2"');
  });
});

describe('the record as JSON', () => {
  test('holds the session, its decisions and every vote', () => {
    const record = sessionRecord(wholeSession(), noCosts);
    const printed = JSON.parse(printRecord(record));
    expect(printed).toMatchObject({
      ...{ format: 'softspoken-record', version: 1, roomId: 'room-1', rehearsal: false },
      shift: { number: 1, attempt: 1, share: 0.5 },
    });
    expect(printed.votes).toEqual(recordedVotes(record));
    expect(printed.decisions).toHaveLength(3);
    expect(printed.decisions[0].counted).toBeUndefined();
  });
});
