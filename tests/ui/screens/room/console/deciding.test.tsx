// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { costTold } from '../../../../../src/ui/screens/room/console/cost-told.ts';
import { decide, gathered, played, readAll, voteAtDesk } from '../../../../room/a-room.ts';
import { nothingAround } from '../../../../room/a-talk.ts';
import { rulesBroken } from '../../../parts/accessible.ts';
import { lead, workedOut } from './lead.tsx';

const deciding = () => played(gathered(), ...voteAtDesk);
const dialog = () => screen.queryByRole('dialog', { name: 'What does the room say?' });

it('decides by a letter and Enter, never by the letter alone', async () => {
  const { acts, container, user } = lead({ room: deciding() });
  await user.click(screen.getByRole('button', { name: 'Decide' }));
  await user.keyboard('a');
  expect(acts).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Say AI say see.');
  expect(await rulesBroken(container)).toEqual([]);
  await user.keyboard('{Enter}');
  expect(acts).toEqual([decide('desk/see')]);
  expect(dialog()).toBeNull();
});

it('points by no letter where single keys are switched off; by Tab and Enter all the same', async () => {
  const { acts, user } = lead({ room: deciding(), shortcuts: false });
  await user.keyboard('d');
  expect(dialog()).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Decide' }));
  await user.keyboard('a');
  expect(screen.queryByRole('button', { name: /^Say / })).toBeNull();
  expect(screen.queryByText(/a letter and Enter/)).toBeNull();
  const list = screen.getByRole('list', { name: 'Replies to decide between' });
  await user.click(within(list).getByRole('button', { name: /I say see/ }));
  await user.keyboard('{Enter}');
  expect(acts).toEqual([decide('desk/see')]);
});

it('points at no reply by itself, whatever most of the room says', async () => {
  const { user } = lead({ room: deciding() });
  await user.click(screen.getByRole('button', { name: 'Decide' }));
  const list = screen.getByRole('list', { name: 'Replies to decide between' });
  const options = within(list).getAllByRole('button');
  expect(options.map((one) => one.getAttribute('aria-pressed'))).toEqual([
    'false',
    'false',
    'false',
  ]);
  expect(screen.queryByRole('button', { name: /^Say / })).toBeNull();
  expect(within(list).getByText(/3, most of the room/)).toBeDefined();
});

it('comes from a reply with that reply pointed at, and still asks', async () => {
  const { acts, user } = lead({ room: deciding() });
  await user.click(screen.getByRole('button', { name: 'Decide C' }));
  expect(acts).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^Say C/ }));
  expect(acts).toEqual([decide('desk/blame')]);
});

it('forgets what was pointed at when it is put off', async () => {
  const { acts, user } = lead({ room: deciding() });
  await user.click(screen.getByRole('button', { name: 'Decide C' }));
  await user.click(screen.getByRole('button', { name: 'Not yet' }));
  expect(dialog()).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Decide' }));
  expect(screen.queryByRole('button', { name: /^Say / })).toBeNull();
  expect(acts).toEqual([]);
});

const judged = () =>
  within(screen.getByRole('list', { name: 'Replies' }))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('summary')?.textContent);

it('says that costs are being worked out until they are', () => {
  lead({ room: deciding(), around: () => nothingAround });
  expect(judged()).toEqual([
    'Notices, specificcost being worked out',
    'Notices, generalcost being worked out',
    'A breach: DemeansNotices, against',
  ]);
});

it('tells ratings, cost, endings left and breaches of each reply', () => {
  lead({ room: deciding(), around: workedOut });
  expect(judged()).toEqual([
    'Notices, specificcosts nothing · 2 endings left',
    'Notices, generalcosts nothing · 2 endings left',
    'A breach: DemeansNotices, againstone ending left',
  ]);
});

it.each([
  [null, null, 'cost being worked out'],
  [null, [], null],
  [0, [], 'costs nothing'],
  [0.2, [], 'costs next to nothing'],
  [16.6, [], 'costs 17'],
] as const)('writes a cost of %j with endings %j as %j', (cost, endings, words) => {
  expect(costTold({ breaches: [], cost, exact: true, endings })).toBe(words);
});

it('says of a cost that it comes from sampled plays where it does', () => {
  const told = { breaches: [], cost: 16.6, exact: false, endings: [] };
  expect(costTold(told)).toBe('costs 17 (sampled)');
});

it('tells what was said, how it is heard and what to say of it', () => {
  lead({ room: played(deciding(), decide('desk/see')), around: workedOut });
  expect(screen.getByText('The room says A')).toBeDefined();
  expect(screen.getByText('He saw it.')).toBeDefined();
  expect(screen.getByText('Well seen.')).toBeDefined();
});

it('gives the prompt for the talk, words to begin with, and what is not said', () => {
  lead({ room: played(gathered(), ...voteAtDesk.slice(0, 5)) });
  expect(screen.getByText('Who has felt this?')).toBeDefined();
  expect(screen.getByText(/^I saw something change in Ada/)).toBeDefined();
  const thoughts = screen.getByRole('list', { name: 'Not said' });
  expect(thoughts.textContent).toBe('Ada, not said at “Nobody called.”They never do.');
});

it('shows the person’s thought beside the line that is on', () => {
  lead({ room: played(gathered(), { type: 'room.read-on', all: false }) });
  const thought = screen.getAllByText('They never do.')[0]?.parentElement;
  expect(thought?.textContent).toBe('Not saidThey never do.');
});

it('shows nothing to decide before all is read', () => {
  lead({ room: played(gathered(), { type: 'room.read-on', all: false }) });
  expect(screen.queryByRole('button', { name: /^Decide/ })).toBeNull();
  expect(screen.queryByRole('list', { name: 'Replies' })).toBeNull();
});

it('has no decision at an ending', () => {
  const room = played(deciding(), decide('desk/blame'), readAll);
  lead({ room });
  expect(screen.queryByRole('button', { name: /^Decide/ })).toBeNull();
  expect(screen.getAllByText('You lost each other this time.')).not.toEqual([]);
});
