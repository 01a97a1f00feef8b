// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  debrief,
  decide,
  end,
  gathered,
  played,
  readAll,
  rewind,
  voteAtDesk,
} from '../../../../room/a-room.ts';
import { rulesBroken } from '../../../parts/accessible.ts';
import { lead, workedOut } from './lead.tsx';

const ended = [...voteAtDesk, decide('desk/see'), readAll, decide('sofa/stay'), readAll] as const;
const debriefing = () => played(gathered(), ...ended, debrief);

const showButtons = () =>
  screen
    .getAllByRole('button', { name: /^(Show|Show again|Cover): /, hidden: true })
    .map((button) => button.getAttribute('aria-label'));

it('lists everything in the order of telling, the score last', async () => {
  const { container } = lead({ room: debriefing(), around: workedOut });
  expect(showButtons()).toEqual([
    'Show: where the room split',
    'Show: what they were thinking, moment 1',
    'Show: what our reply cost, moment 1',
    'Show: the question for the talk, moment 1',
    'Show: what they were thinking, moment 2',
    'Show: what our reply cost, moment 2',
    'Show: what they were thinking, the end',
    'Show: the way we took',
    'Show: a way that keeps the most open',
    'Show: questions to take along',
    'Show: the score',
  ]);
  expect(await rulesBroken(container)).toEqual([]);
});

it('shows one thing with words to begin with, and covers it again', async () => {
  const { acts, user } = lead({ room: debriefing(), around: workedOut });
  await user.click(screen.getByRole('button', { name: 'Show: the score' }));
  expect(screen.getByText(/^A number comes last/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Cover: the score' }));
  expect(acts).toEqual([
    { type: 'room.revealed', what: { item: 'score' } },
    { type: 'room.covered', what: { item: 'score' } },
  ]);
  expect(screen.queryByText(/^A number comes last/)).toBeNull();
});

it('goes through the parts of one thing before the next, by the primary step', async () => {
  const { acts, user } = lead({ room: debriefing(), around: workedOut });
  const bar = () => within(screen.getByRole('region', { name: 'What next' }));
  await user.click(bar().getByRole('button', { name: 'Show where the room split' }));
  await user.click(bar().getByRole('button', { name: /^Next part, 2 of 2/ }));
  await user.click(bar().getByRole('button', { name: 'Show what they were thinking, moment 1' }));
  expect(acts).toEqual([
    { type: 'room.revealed', what: { item: 'split' } },
    { type: 'room.read-on', all: false },
    { type: 'room.revealed', what: { item: 'thoughts', moment: '' } },
  ]);
});

it('opens the moment that is told and leaves the others folded', async () => {
  const { user } = lead({ room: debriefing(), around: workedOut });
  const open = () =>
    [...document.querySelectorAll<HTMLDetailsElement>('.running-order details')].map(
      (one) => one.open,
    );
  expect(open()).toEqual([false, false, false]);
  await user.click(screen.getByRole('button', { name: 'Show where the room split' }));
  expect(open()).toEqual([true, false, false]);
});

it('names every moment by what was decided there', () => {
  lead({ room: debriefing(), around: workedOut });
  const names = screen.getAllByRole('heading', { level: 2 }).map((one) => one.parentElement);
  expect(names.slice(0, 3).map((one) => one?.textContent)).toEqual([
    'Moment 1A “I say see.”3 to show',
    'Moment 2A “I say stay.”2 to show',
    'The endThe end at thanks1 to show',
  ]);
});

it('jumps to any moment of the tree, and begins again where the room stands', async () => {
  const room = played(gathered(), ...ended, rewind(''), decide('desk/blame'), readAll);
  const { acts, user } = lead({ room });
  const tree = screen.getByRole('list', { name: 'Moments so far' });
  expect(
    within(tree)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual([
    'The beginningdecided A, then CGo',
    'A “I say see.”decided AGo',
    'A “I say stay.”: The end at thanksGo',
    'C “I say blame.”: The end at gonethe room is hereAgain',
  ]);
  await user.click(within(tree).getByText('Go', { selector: 'li:nth-child(2) button' }));
  expect(acts).toEqual([rewind('desk/see')]);
  expect(within(tree).getAllByRole('listitem')[1]?.getAttribute('aria-current')).toBe('step');
});

it('leads to the record and the file once it is over', async () => {
  const saved: string[] = [];
  const { user } = lead({
    room: played(gathered(), ...ended, end),
    save: () => saved.push('saved'),
  });
  expect(screen.getByRole('link', { name: 'See the record' }).getAttribute('href')).toBe(
    '#/room/room-1/record',
  );
  await user.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(saved).toEqual(['saved']);
});

it('says it where nothing is kept', () => {
  lead({ room: played(gathered(), ...ended, end), keeping: 'page-only' });
  expect(screen.getByText(/^What the room did is not kept on this device/)).toBeDefined();
});
