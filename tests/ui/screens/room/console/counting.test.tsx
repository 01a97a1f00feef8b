// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import {
  discuss,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  revealVotes,
  stand,
  voteAtDesk,
} from '../../../../room/a-room.ts';
import { lead } from './lead.tsx';

afterEach(() => {
  vi.useRealTimers();
});

const voting = () => played(gathered(), readAll, openVote);
const field = (letter: string) =>
  screen.getByRole('textbox', { name: `Hands for ${letter}` }) as HTMLInputElement;

it('counts one hand more and one fewer', async () => {
  const { acts, user } = lead({ room: voting() });
  await user.click(screen.getByRole('button', { name: 'One hand more for B' }));
  await user.click(screen.getByRole('button', { name: 'One hand more for B' }));
  await user.click(screen.getByRole('button', { name: 'One hand fewer for B' }));
  expect(acts).toEqual([
    hands('first', 'desk/nod', 1),
    hands('first', 'desk/nod', 1),
    hands('first', 'desk/nod', -1),
  ]);
  expect(field('B').value).toBe('1');
});

it('takes back no hand that was not counted', async () => {
  const { acts, user } = lead({ room: voting() });
  await user.click(screen.getByRole('button', { name: 'One hand fewer for A' }));
  expect(acts).toEqual([]);
});

it('counts a typed number as a difference, once Enter is pressed', async () => {
  const { acts, user } = lead({ room: played(voting(), hands('first', 'desk/see', 3)) });
  await user.click(field('A'));
  await user.keyboard('12');
  expect(acts).toEqual([]);
  await user.keyboard('{Enter}');
  expect(acts).toEqual([hands('first', 'desk/see', 9)]);
  expect(document.activeElement).toBe(document.body);
});

it.each(['x', '{Backspace}', '-2', '3', '12{Escape}'])(
  'counts nothing for typing %s',
  async (typed) => {
    const { acts, user } = lead({ room: played(voting(), hands('first', 'desk/see', 3)) });
    await user.click(field('A'));
    await user.keyboard(`${typed}{Tab}`);
    expect(acts).toEqual([]);
    expect(field('A').value).toBe('3');
  },
);

it('says which vote it is, how many voted, and that the room does not see it', () => {
  lead({ room: played(voting(), hands('first', 'desk/see', 3), hands('first', 'desk/nod', 1)) });
  const standing = screen.getByText('First vote').parentElement;
  expect(standing?.textContent).toBe('First vote 4 handshidden from the room');
});

it('says it when the room sees the count', () => {
  lead({ room: played(voting(), hands('first', 'desk/see', 3), revealVotes) });
  expect(screen.getByText('on the projector')).toBeDefined();
});

it('tells counts aloud only once they have come to rest', () => {
  vi.useFakeTimers();
  lead({ room: voting() });
  const told = () => within(screen.getByRole('region', { name: 'The choice' })).getByRole('status');
  const more = screen.getByRole('button', { name: 'One hand more for A' });
  for (let n = 0; n < 3; n++) {
    fireEvent.click(more);
    act(() => vi.advanceTimersByTime(1400));
    expect(told().textContent).toBe('');
  }
  act(() => vi.advanceTimersByTime(200));
  expect(told().textContent).toBe('A 3, B 0, C 0');
});

it('shows the first vote and the second side by side', () => {
  lead({ room: played(gathered(), ...voteAtDesk) });
  const rows = within(screen.getByRole('list', { name: 'Replies' })).getAllByRole('listitem');
  const votes = rows.map((row) =>
    [...row.querySelectorAll('.both-votes dd')].map((count) => count.textContent),
  );
  expect(votes).toEqual([
    ['3', '1'],
    ['1', '3'],
    ['0', '0'],
  ]);
  expect(rows.map((row) => within(row).queryByText('most votes') !== null)).toEqual([
    false,
    true,
    false,
  ]);
});

it('corrects the first count while the room talks, behind a button', async () => {
  const room = played(voting(), hands('first', 'desk/see', 3), discuss);
  const { acts, user } = lead({ room });
  expect(screen.queryByRole('button', { name: 'One hand more for A' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Correct the count' }));
  await user.click(screen.getByRole('button', { name: 'One hand more for A' }));
  expect(acts).toEqual([hands('first', 'desk/see', 1)]);
});

it('takes one vote a team, and takes it back when it is pressed again', async () => {
  const room = played(gathered({ voting: { kind: 'teams', teams: 2 } }), readAll, openVote);
  const { acts, user } = lead({ room });
  await user.click(screen.getByRole('button', { name: 'Team 2: A' }));
  await user.click(screen.getByRole('button', { name: 'Team 2: B' }));
  expect(screen.getByText('First vote').parentElement?.textContent).toContain('1 of 2 teams');
  await user.click(screen.getByRole('button', { name: 'Team 2: B' }));
  expect(acts).toEqual([
    stand('first', 2, 'desk/see'),
    stand('first', 2, 'desk/nod'),
    stand('first', 2, 'desk/'),
  ]);
  expect(screen.queryByRole('textbox', { name: 'Hands for A' })).toBeNull();
});

it('gives one team after another to replies by digits, and says whose turn it is', async () => {
  const room = played(gathered({ voting: { kind: 'teams', teams: 3 } }), readAll, openVote);
  const { acts, user } = lead({ room });
  expect(screen.getByText(/^One reply a team/)).toBeDefined();
  const inTurn = () => document.querySelector('[aria-current="step"] legend')?.textContent;
  expect(inTurn()).toBe('Team 1 next');
  await user.keyboard('2');
  expect(inTurn()).toBe('Team 2 next');
  await user.keyboard('1');
  await user.keyboard('{Shift>}2{/Shift}');
  expect(inTurn()).toBe('Team 1 next');
  await user.keyboard('33');
  expect(inTurn()).toBe(undefined);
  await user.keyboard('1');
  expect(acts).toEqual([
    stand('first', 1, 'desk/nod'),
    stand('first', 2, 'desk/see'),
    stand('first', 1, 'desk/'),
    stand('first', 1, 'desk/blame'),
    stand('first', 3, 'desk/blame'),
  ]);
});
