// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ReplyList } from '../../../src/ui/parts/reply-list.tsx';
import { rulesBroken } from './accessible.ts';

const replies = [
  { id: 'template', does: null, says: ['I can switch it on *tonight*.'] },
  { id: 'sit-down', does: 'Pull up the other chair', says: ['That one stayed with you.'] },
  { id: 'nod', does: 'Nod', says: [] },
];

function show(shortcuts = true) {
  const onReply = vi.fn();
  const { container } = render(
    <ReplyList
      replies={replies}
      label="What do you say?"
      shortcuts={shortcuts}
      onReply={onReply}
    />,
  );
  return { onReply, container };
}

it('offers every reply as a button in the author’s order', () => {
  show();
  const list = screen.getByRole('list', { name: 'What do you say?' });
  const names = [...list.querySelectorAll('button')].map((button) =>
    button.querySelector('.reply__words')?.textContent?.trim(),
  );
  expect(names).toEqual([
    'I can switch it on tonight.',
    'Pull up the other chair That one stayed with you.',
    'Nod',
  ]);
});

it('names a button by what is done and said, without its number', () => {
  show();
  expect(
    screen.getByRole('button', { name: 'Pull up the other chair That one stayed with you.' }),
  ).toBeDefined();
});

it('reports the reply that was pressed', async () => {
  const { onReply } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Nod' }));
  expect(onReply.mock.calls).toEqual([['nod']]);
});

it('tells the key of each reply only while keys answer', () => {
  show(true);
  expect(screen.getByRole('button', { name: 'Nod' }).getAttribute('aria-keyshortcuts')).toBe('3');
});

it('tells no key when keys are off', () => {
  show(false);
  expect(screen.getByRole('button', { name: 'Nod' }).hasAttribute('aria-keyshortcuts')).toBe(false);
});

it('breaks no accessibility rule', async () => {
  const { container } = show();
  expect(await rulesBroken(container)).toEqual([]);
});
