import { describe, expect, test } from 'vitest';
import { actIn, pathToReview, resumeRoom } from '../../src/room/room.ts';
import { countingAtMost, entriesAtMost, phases, type RoomAct } from '../../src/room/room-act.ts';
import { roomFlow } from '../../src/room/room-flow.ts';
import {
  blank,
  debrief,
  decide,
  discuss,
  end,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  readBack,
  readOn,
  refusal,
  revealVotes,
  rewind,
  second,
  stand,
  undo,
  voteAtDesk,
} from './a-room.ts';
import { staged } from './a-talk.ts';

/** The phases that some acts lead through. */
function phasesThrough(...acts: readonly RoomAct[]) {
  const met = [gathered().phase as string];
  acts.reduce((room, act) => {
    const next = played(room, act);
    if (next.phase !== met.at(-1)) met.push(next.phase);
    return next;
  }, gathered());
  return met;
}

describe('the flow of a session', () => {
  test('goes from gathering to the end through both votes', () => {
    const way = phasesThrough(
      ...voteAtDesk,
      decide('desk/see'),
      readAll,
      decide('sofa/stay'),
      readAll,
      debrief,
      end,
    );
    expect(way).toEqual([
      'gathering',
      'reading',
      'votingSilently',
      'discussing',
      'votingAgain',
      'deciding',
      'whatHappened',
      'reading',
      'whatHappened',
      'reading',
      'debriefing',
      'over',
    ]);
  });

  test('may leave out either vote, or both', () => {
    expect(phasesThrough(readAll, discuss, openVote, revealVotes, decide('desk/nod'))).toEqual([
      'gathering',
      'reading',
      'discussing',
      'votingAgain',
      'deciding',
      'whatHappened',
    ]);
    expect(phasesThrough(readAll, openVote, decide('desk/nod')).slice(2)).toEqual([
      'votingSilently',
      'whatHappened',
    ]);
    expect(phasesThrough(readAll, decide('desk/nod')).slice(1)).toEqual([
      'reading',
      'whatHappened',
    ]);
  });

  test('reads one thing after another, over passages, and stops before a decision', () => {
    let room = gathered();
    for (const read of [1, 2, 3, 4]) {
      room = played(room, readOn);
      expect([room.phase, room.state.read]).toEqual(['reading', read]);
    }
    expect(refusal(room, readOn)).toBe('nothing-more-to-read');
    const onward = played(room, decide('desk/see'), readOn, readOn);
    expect(refusal(onward, decide('sofa/stay'))).toBe('still-reading');
    expect(played(onward, readOn).state.read).toBe(3);
  });

  test('stops at an ending until the trainer opens the debrief', () => {
    const room = played(gathered(), readAll, decide('desk/blame'), readAll);
    expect(refusal(room, readOn)).toBe('nothing-more-to-read');
    expect(refusal(room, openVote)).toBe('no-decision-here');
    expect(played(room, debrief).phase).toBe('debriefing');
  });

  test('reads back within what was read, never over a decision', () => {
    const room = played(gathered(), readOn, readOn, readBack);
    expect(room.state.read).toBe(1);
    expect(refusal(room, readBack)).toBe('nothing-before');
    const later = played(gathered(), readAll, decide('desk/see'), readOn);
    expect(refusal(later, readBack)).toBe('nothing-before');
  });

  test('begins each debrief with nothing shown', () => {
    const shown = played(gathered(), readAll, decide('desk/blame'), debrief, {
      type: 'room.revealed',
      what: { item: 'score' },
    });
    const again = played(shown, rewind(''), decide('desk/see'), debrief);
    expect([shown.state.shown, again.state.shown, again.state.revealed]).toEqual([
      { item: 'score' },
      null,
      [],
    ]);
  });

  test('is plain data, with a state for each phase', () => {
    expect(JSON.parse(JSON.stringify(roomFlow))).toEqual(roomFlow);
    expect(Object.keys(roomFlow.states)).toEqual(phases);
  });

  test('lets a read-on pass through reading alone', () => {
    const targets = Object.entries(roomFlow.states).flatMap(([name, { on }]) => {
      const way = (on as Readonly<Record<string, { target?: string }>>)['room.read-on'];
      return way === undefined ? [] : [[name, way.target ?? name]];
    });
    expect(targets).toEqual([
      ['gathering', 'reading'],
      ['reading', 'reading'],
      ['whatHappened', 'reading'],
      // Here it turns through what is shown, and goes nowhere.
      ['debriefing', 'debriefing'],
    ]);
  });
});

describe('what is refused', () => {
  const atDesk = played(gathered(), readAll);
  const voting = played(atDesk, openVote);
  const teams = { voting: { kind: 'teams', teams: 3 } } as const;

  test.for<[string, ReturnType<typeof gathered>, RoomAct]>([
    ['not-now', gathered(), openVote],
    ['not-now', gathered(), rewind('')],
    ['not-now', voting, readOn],
    ['not-now', played(atDesk, end), readOn],
    ['still-reading', played(gathered(), readOn), openVote],
    ['still-reading', played(gathered(), readOn), decide('desk/see')],
    ['another-scene', atDesk, decide('sofa/stay')],
    ['no-such-reply', atDesk, decide('desk/stay')],
    ['other-round', voting, hands('second', 'desk/see', 1)],
    ['no-vote', played(atDesk, discuss), hands('first', 'desk/see', 1)],
    ['another-scene', voting, hands('first', 'sofa/stay', 1)],
    ['no-such-reply', voting, hands('first', 'desk/stay', 1)],
    ['nothing-to-take-back', voting, hands('first', 'desk/see', -1)],
    ['already-so', voting, hands('first', 'desk/see', 0)],
    ['too-many', played(voting, hands('first', 'desk/see', 999)), hands('first', 'desk/see', 1)],
    ['other-voting', voting, stand('first', 1, 'desk/see')],
    ['other-voting', played(gathered(teams), readAll, openVote), hands('first', 'desk/see', 1)],
    ['no-such-team', played(gathered(teams), readAll, openVote), stand('first', 4, 'desk/see')],
    ['already-so', played(gathered(teams), readAll, openVote), stand('first', 1, 'desk/')],
    ['nothing-to-reveal', played(voting, revealVotes), revealVotes],
    ['no-such-moment', atDesk, rewind('desk/see')],
    ['already-so', atDesk, blank(false)],
    ['already-so', atDesk, { type: 'room.look-set', theme: 'light', size: 0 }],
    ['already-so', atDesk, { type: 'room.timer-set', seconds: null }],
    ['nothing-to-undo', gathered(), undo],
    [
      'no-such-moment',
      played(atDesk, debrief),
      { type: 'room.revealed', what: { item: 'cost', moment: 'x' } },
    ],
    [
      'nothing-to-reveal',
      played(atDesk, debrief),
      { type: 'room.revealed', what: { item: 'cost', moment: '' } },
    ],
    [
      'nothing-to-take-back',
      played(atDesk, debrief),
      { type: 'room.covered', what: { item: 'score' } },
    ],
  ])('%s', ([reason, room, act]) => {
    const before = JSON.stringify(room.log);
    expect(refusal(room, act)).toBe(reason);
    expect(JSON.stringify(room.log)).toBe(before);
  });

  test('a time that is none', () => {
    expect(actIn(atDesk, openVote, 'yesterday')).toEqual({ ok: false, reason: 'bad-time' });
  });

  test('a full log takes no more votes, yet can be decided and ended', () => {
    const some = { ...voting.log, entries: [...voting.log.entries] };
    while (some.entries.length < countingAtMost) {
      const revision = some.entries.length + 1;
      const by = revision % 2 === 1 ? 1 : -1;
      some.entries.push({ revision, at: second(1), act: hands('first', 'desk/see', by) });
    }
    const { room } = resumeRoom(staged, some);
    expect(room.revision).toBe(countingAtMost);
    expect(refusal(room, hands('first', 'desk/nod', 1))).toBe('log-full');
    const decided = played(room, decide('desk/see'), readAll, end);
    expect([decided.phase, entriesAtMost > decided.revision]).toEqual(['over', true]);
  });
});

describe('the times', () => {
  test('tell when the session, the moment and the phase began', () => {
    const room = played(gathered(), readAll, decide('desk/see'), readOn, readOn);
    expect(room.since).toEqual({ session: second(0), moment: second(3), phase: second(3) });
  });

  test('come from the entries, so that undoing brings them back', () => {
    const room = played(gathered(), readOn, readOn, readAll, openVote, undo);
    expect(room.since.phase).toBe(second(1));
  });
});

test('the path to review has one reply of the present decision', () => {
  const room = played(gathered(), readAll, decide('desk/see'));
  expect(pathToReview(room)).toEqual([
    { scene: 'desk', choice: 'see' },
    { scene: 'sofa', choice: 'stay' },
  ]);
  const over = played(gathered(), readAll, decide('desk/blame'));
  expect(pathToReview(over)).toEqual([{ scene: 'desk', choice: 'blame' }]);
});
