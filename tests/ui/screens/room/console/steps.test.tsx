// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  debrief,
  decide,
  discuss,
  end,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  readOn,
  revealVotes,
  voteAtDesk,
} from '../../../../room/a-room.ts';
import { rulesBroken } from '../../../parts/accessible.ts';
import { lead } from './lead.tsx';

const said = [...voteAtDesk, decide('desk/see')];
const toTheEnd = [...said, readAll, decide('sofa/stay'), readAll];

/** Every place of the flow: what was done, the heading, and the steps with the primary one first. */
const places = [
  ['gathering', [], 'People are coming in', ['Begin']],
  ['reading', [readOn], 'Reading', ['Read on', 'Read all of it']],
  ['a line later', [readOn, readOn], 'Reading', ['Read on', 'Read all of it', 'Back a line']],
  [
    'all read',
    [readAll],
    'The replies are up',
    ['Open the silent vote', 'Talk without a vote', 'Decide', 'Back a line'],
  ],
  [
    'the silent vote',
    [readAll, openVote],
    'Silent vote',
    ['Let them talk', 'Show the count', 'Decide'],
  ],
  [
    'the talk',
    [readAll, openVote, discuss],
    'The room talks',
    ['Vote again', 'Show the count', 'Decide'],
  ],
  [
    'the talk with the count seen',
    [readAll, openVote, revealVotes, discuss],
    'The room talks',
    ['Vote again', 'Decide'],
  ],
  ['the second vote', voteAtDesk.slice(0, -1), 'Second vote', ['Show the count', 'Decide']],
  ['deciding', voteAtDesk, 'What do we say?', ['Decide']],
  ['what happened', said, 'What we said', ['Go on']],
  ['the end', toTheEnd, 'How it ended', ['Go to the debrief', 'Back a line']],
  ['the debrief', [...toTheEnd, debrief], 'Debrief', ['Show where the room split']],
  ['the session is over', [...toTheEnd, end], 'The session is over', []],
] as const;

function stepNames() {
  const bar = screen.getByRole('region', { name: 'What next' });
  return within(bar)
    .queryAllByRole('button')
    .map((button) => ({ name: button.firstChild?.textContent, look: button.className }));
}

it.each(places)('offers one obvious next step while %s', async (_, acts, heading, steps) => {
  const { container } = lead({ room: played(gathered(), ...acts) });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
  expect(stepNames()).toEqual(
    steps.map((name, place) => ({
      name,
      look: place === 0 ? 'button button--primary' : 'button button--quiet',
    })),
  );
  expect(await rulesBroken(container)).toEqual([]);
});

it('walks from the gathering to the silent vote by the primary step alone', async () => {
  const { acts, user } = lead({ room: gathered() });
  for (let n = 0; n < 5; n++) {
    const bar = screen.getByRole('region', { name: 'What next' });
    await user.click(within(bar).getAllByRole('button')[0] as HTMLElement);
  }
  expect(acts).toEqual([readOn, readOn, readOn, readOn, openVote]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Silent vote');
});

it('takes the second press of a double click for a slip', async () => {
  const { acts, user } = lead({ room: played(gathered(), readAll) });
  await user.dblClick(screen.getByRole('button', { name: 'Open the silent vote' }));
  expect(acts).toEqual([openVote]);
  await user.dblClick(screen.getByRole('button', { name: 'Let them talk' }));
  expect(acts).toEqual([openVote, discuss]);
});

it('brings the focus to the heading of what goes on once the pressed step is gone', async () => {
  const { user } = lead({ room: played(gathered(), readAll) });
  screen.getByRole('button', { name: 'Open the silent vote' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement?.textContent).toBe('Silent vote');
});

it('brings the focus to the heading when a step is gone while the same goes on', async () => {
  const { user } = lead({
    room: played(gathered(), readAll, openVote, hands('first', 'desk/see', 1)),
  });
  screen.getByRole('button', { name: 'Show the count' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('button', { name: 'Show the count' })).toBeNull();
  expect(document.activeElement?.textContent).toBe('Silent vote');
});

it('leaves the focus on reading on, line after line', async () => {
  const { acts, user } = lead({ room: gathered() });
  screen.getByRole('button', { name: 'Begin' }).focus();
  await user.keyboard('{Enter}{Enter}');
  expect(acts).toEqual([readOn, readOn]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Read on' }));
});

it('tells the key of a step', () => {
  lead({ room: played(gathered(), readAll) });
  const keysOf = (name: string) =>
    screen.getByRole('button', { name }).getAttribute('aria-keyshortcuts');
  expect(['Open the silent vote', 'Decide', 'Back a line', 'Undo'].map(keysOf)).toEqual([
    'v',
    'd',
    'PageUp',
    'u',
  ]);
});

it('undoes the last thing and blanks the projector from anywhere', async () => {
  const { acts, user } = lead({ room: played(gathered(), readOn) });
  await user.click(screen.getByRole('button', { name: 'Blank' }));
  await user.click(screen.getByRole('button', { name: 'Blank: show it again' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(acts).toEqual([
    { type: 'room.blanked', blank: true },
    { type: 'room.blanked', blank: false },
    { type: 'room.undone' },
  ]);
});

it('ends only after asking once more', async () => {
  const { acts, user } = lead({ room: played(gathered(), ...toTheEnd, debrief) });
  await user.click(screen.getByRole('button', { name: 'End the session' }));
  expect(acts).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'End it' }));
  expect(acts).toEqual([end]);
});

it('leads to the end once the last thing is shown', () => {
  const score = { type: 'room.revealed', what: { item: 'score' } } as const;
  lead({ room: played(gathered(), ...toTheEnd, debrief, score) });
  expect(stepNames()).toEqual([{ name: 'End the session', look: 'button button--primary' }]);
});
