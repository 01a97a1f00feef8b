// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { screenName } from '../../../../../src/room/room-ports.ts';
import { gathered, openVote, played, readAll, readOn } from '../../../../room/a-room.ts';
import { rulesBroken } from '../../../parts/accessible.ts';
import { lead, seen } from './lead.tsx';

afterEach(() => {
  vi.useRealTimers();
});

it('says that the projector window is missing and opens it again', async () => {
  const open = vi.fn(() => true);
  const { user } = lead({ room: played(gathered(), readOn), screen: { ...seen, heard: 0, open } });
  expect(screen.getByText(/^The projector window is not there/)).toBeDefined();
  const followed = followedLinks();
  await user.click(screen.getByRole('link', { name: 'Open the projector window' }));
  expect(open).toHaveBeenCalledTimes(1);
  // The window stands already: the link is not gone along as well.
  expect(followed).toEqual([]);
});

it('lets the link be gone along where windows are blocked, to a window that knows its opener', async () => {
  const open = vi.fn(() => false);
  const { user } = lead({ room: gathered(), screen: { ...seen, heard: 0, open } });
  const link = screen.getByRole('link', { name: 'Open the projector window' });
  const followed = followedLinks();
  await user.click(link);
  expect(followed).toEqual(['#/screen']);
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([screenName, 'opener']);
});

/** The addresses of the links that are gone along by a click; none is in truth. */
function followedLinks(): readonly (string | null)[] {
  const followed: (string | null)[] = [];
  const take = (event: MouseEvent) => {
    const { target, defaultPrevented } = event;
    if (target instanceof HTMLAnchorElement && !defaultPrevented) {
      followed.push(target.getAttribute('href'));
      event.preventDefault();
    }
  };
  window.addEventListener('click', take);
  onTestFinished(() => window.removeEventListener('click', take));
  return followed;
}

it.each([seen, null])('says nothing of a window that is there, or that nobody waits for', (one) => {
  lead({ room: gathered(), screen: one });
  expect(screen.queryByText(/projector window/)).toBeNull();
});

it('shows the projector’s own picture, told to nobody who listens and reached by no key', async () => {
  const { container } = lead({ room: played(gathered(), readOn) });
  const picture = container.querySelector('.preview__screen');
  await waitFor(() =>
    expect(picture?.querySelector('main')?.textContent).toContain('Nobody called.'),
  );
  expect([picture?.getAttribute('aria-hidden'), picture?.hasAttribute('inert')]).toEqual([
    'true',
    true,
  ]);
});

it('tells what comes next and what was before', () => {
  const { container } = lead({ room: played(gathered(), readOn, readOn) });
  const cues = [...container.querySelectorAll('.cue-brief')].map((one) => one.textContent);
  expect(cues).toEqual(['NextA clock ticks.', 'BeforeAda Nobody called.']);
});

it('tells why nothing happened, and nothing otherwise', () => {
  const { container } = lead({ room: gathered(), refused: 'nothing-more-to-read' });
  const told = screen.getByText('All of it is read. The next step is yours.');
  expect(told.getAttribute('role')).toBe('status');
  lead({ room: gathered() });
  expect(container.nextElementSibling?.querySelector('.at-hand__refused')?.textContent).toBe('');
});

it('counts the time of the session, the moment and the step', () => {
  vi.useFakeTimers();
  let at = 65;
  const now = () => new Date(Date.UTC(2026, 10, 25, 9, 0, at)).toISOString();
  const { container } = lead({ room: played(gathered(), readAll, openVote), now });
  const times = () => [...container.querySelectorAll('.times > div')].map((one) => one.textContent);
  expect(times()).toEqual(['In all1:05', 'Moment1:05', 'Step1:03']);
  at = 3725;
  act(() => vi.advanceTimersByTime(1000));
  expect(times()).toEqual(['In all1:02:05', 'Moment1:02:05', 'Step1:02:03']);
});

it('sets the timer, and takes it off', async () => {
  const { acts, container, user } = lead({ room: gathered(), at: 31 });
  const timer = within(screen.getByRole('group', { name: 'Quiet timer' }));
  await user.click(timer.getByRole('button', { name: '2 min' }));
  expect(container.querySelector('.times > div:last-child')?.textContent).toBe('Timer1:30');
  await user.click(timer.getByRole('textbox', { name: 'minutes' }));
  await user.keyboard('12{Enter}');
  await user.click(timer.getByRole('button', { name: 'Take the timer off' }));
  expect(acts).toEqual([
    { type: 'room.timer-set', seconds: 120 },
    { type: 'room.timer-set', seconds: 720 },
    { type: 'room.timer-set', seconds: null },
  ]);
});

it.each(['', '0', '1.5', 'x', '181'])('sets no timer for %j minutes', async (typed) => {
  const { acts, user } = lead({ room: gathered() });
  await user.click(screen.getByRole('textbox', { name: 'minutes' }));
  await user.keyboard(`${typed}{Enter}`);
  expect(acts).toEqual([]);
});

it('sets the projector’s theme and size', async () => {
  const { acts, user } = lead({ room: gathered() });
  await user.click(screen.getByRole('radio', { name: 'Largest' }));
  await user.click(screen.getByRole('radio', { name: 'Light on dark' }));
  expect(acts).toEqual([
    { type: 'room.look-set', theme: 'light', size: 2 },
    { type: 'room.look-set', theme: 'dark', size: 2 },
  ]);
});

it('lists its keys, each once', async () => {
  const { container, user } = lead({ room: gathered() });
  await user.click(screen.getByRole('button', { name: 'Keys' }));
  const sheet = screen.getByRole('dialog', { name: 'Keys' });
  expect([...sheet.querySelectorAll('dt')].map((one) => one.textContent)).toEqual([
    '1 … 6',
    'Shift+1 … Shift+6',
    'Page Down',
    'Page Up',
    'v',
    't',
    'r',
    'd',
    'b.',
    'u',
  ]);
  expect(await rulesBroken(container)).toEqual([]);
});

it('tells what the digits do where teams vote', async () => {
  const { user } = lead({ room: gathered({ voting: { kind: 'teams', teams: 3 } }) });
  await user.click(screen.getByRole('button', { name: 'Keys' }));
  const sheet = within(screen.getByRole('dialog', { name: 'Keys' }));
  expect(sheet.getByText('The next team stands for the first to the sixth reply')).toBeDefined();
});

it('tells of the key for notes with one screen only', async () => {
  const { user } = lead({ room: gathered(), screen: null });
  await user.click(screen.getByRole('button', { name: 'Keys' }));
  const sheet = within(screen.getByRole('dialog', { name: 'Keys' }));
  expect(sheet.getByText('n', { selector: 'kbd' })).toBeDefined();
});
