// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { Dialog } from '../../../src/ui/parts/dialog.tsx';
import { SaidLog } from '../../../src/ui/parts/said-log.tsx';
import { rulesBroken } from './accessible.ts';
import { teachDialogs } from './dialog-of-jsdom.ts';

beforeAll(teachDialogs);

function show(open: boolean) {
  const onClose = vi.fn();
  const { container, rerender } = render(
    <Dialog title="Earlier" open={open} onClose={onClose}>
      <p>What was said</p>
    </Dialog>,
  );
  return { onClose, container, rerender };
}

it('is not there until it is opened', () => {
  show(false);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByText('What was said')).toBeNull();
});

it('opens under its title', () => {
  show(true);
  expect(screen.getByRole('dialog', { name: 'Earlier' }).textContent).toContain('What was said');
});

it('asks to be closed by its button and by a press outside, not by one inside', async () => {
  const { onClose } = show(true);
  await userEvent.click(screen.getByText('What was said'));
  expect(onClose).toHaveBeenCalledTimes(0);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('dialog'));
  expect(onClose).toHaveBeenCalledTimes(2);
});

it('tells when the browser closed it, as Escape does', () => {
  const { onClose } = show(true);
  const dialog = screen.getByRole<HTMLDialogElement>('dialog');
  dialog.open = false;
  fireEvent(dialog, new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('stays open when the browser tells late of a closing before', () => {
  const { onClose } = show(true);
  fireEvent(screen.getByRole('dialog'), new Event('close'));
  expect(onClose).not.toHaveBeenCalled();
});

it('closes when told to, without asking again', () => {
  const { onClose, rerender } = show(true);
  rerender(
    <Dialog title="Earlier" open={false} onClose={onClose}>
      <p>What was said</p>
    </Dialog>,
  );
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});

it('lists what was said so far, in order', async () => {
  const entries = [
    { id: '1', who: 'Amara', isYou: false, stage: ['She looks up.'], says: ['Sit *down*.'] },
    { id: '2', who: 'You', isYou: true, stage: ['Sit'], says: ['Thank you.'] },
  ];
  const { container } = render(<SaidLog entries={entries} open onClose={vi.fn()} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'AmaraShe looks up.Sit down.',
    'YouSitThank you.',
  ]);
  expect(await rulesBroken(container)).toEqual([]);
});

it('says so where nothing was said yet', () => {
  render(<SaidLog entries={[]} open onClose={vi.fn()} />);
  expect(screen.getByText('Nothing has been said yet.')).toBeDefined();
});
