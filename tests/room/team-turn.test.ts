import { expect, test } from 'vitest';
import { teamByKey, teamInTurn } from '../../src/room/team-turn.ts';
import { discuss, gathered, hands, openVote, played, readAll, stand } from './a-room.ts';

const teams = (count: number) =>
  played(gathered({ voting: { kind: 'teams', teams: count } }), readAll, openVote);

const more = (place: number) => ({ place, by: 1 as const });
const fewer = (place: number) => ({ place, by: -1 as const });

test('a digit gives the first team without a stand to the reply, until all of them stand', () => {
  const none = teams(2);
  expect(teamByKey(none, more(1))).toEqual(stand('first', 1, 'desk/nod'));
  const one = played(none, stand('first', 1, 'desk/nod'));
  expect(teamByKey(one, more(0))).toEqual(stand('first', 2, 'desk/see'));
  expect(teamByKey(played(one, stand('first', 2, 'desk/see')), more(0))).toBeNull();
});

test('with Shift the last team that stands for the reply stands for none again, and is in turn', () => {
  const acts = [1, 2, 3].map((team) => stand('first', team, team === 2 ? 'desk/nod' : 'desk/see'));
  const all = played(teams(3), ...acts);
  const taken = teamByKey(all, fewer(0));
  expect(taken).toEqual(stand('first', 3, 'desk/'));
  expect(taken && teamByKey(played(all, taken), more(1))).toEqual(stand('first', 3, 'desk/nod'));
  expect(teamByKey(all, fewer(2))).toBeNull();
});

test('a team between others that stands for none is asked first', () => {
  expect(
    teamInTurn([
      { team: 1, choice: 'see' },
      { team: 2, choice: null },
      { team: 3, choice: null },
    ]),
  ).toBe(2);
  expect(teamInTurn([{ team: 1, choice: 'see' }])).toBeNull();
});

test('no team stands for a reply that there is not, where no vote is open, or where hands are counted', () => {
  expect(teamByKey(teams(2), more(5))).toBeNull();
  expect(
    teamByKey(played(gathered({ voting: { kind: 'teams', teams: 2 } }), readAll), more(0)),
  ).toBeNull();
  const byHands = played(gathered(), readAll, openVote, hands('first', 'desk/see', 1), discuss);
  expect(teamByKey(byHands, more(0))).toBeNull();
});
