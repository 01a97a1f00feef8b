// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { GuessCard } from '../../../src/ui/parts/guess-card.tsx';
import { rulesBroken } from './accessible.ts';

const guess = {
  ask: 'What is she feeling?',
  answer: 'unheard',
  others: ['hostile', 'bored'],
  because: 'She counts minutes, not clicks.',
};

function show(guessed: string | null) {
  const onGuess = vi.fn();
  const onDismiss = vi.fn();
  const { container } = render(
    <GuessCard guess={guess} guessed={guessed} onGuess={onGuess} onDismiss={onDismiss} />,
  );
  return { container, onGuess, onDismiss };
}

const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

it('asks with the words by the alphabet, so that no place gives the answer away', () => {
  show(null);
  expect(screen.getByRole('heading', { name: 'What is she feeling?' })).toBeDefined();
  expect(buttons()).toEqual(['bored', 'hostile', 'unheard', 'Not now']);
});

it('reports the word that was picked', async () => {
  const { onGuess } = show(null);
  await userEvent.click(screen.getByRole('button', { name: 'bored' }));
  expect(onGuess.mock.calls).toEqual([['bored']]);
});

it('tells the answer kindly when the guess was another, and why', () => {
  show('bored');
  expect(screen.getByRole('status').textContent).toBe(
    'You thought bored. It is nearer to unheard.She counts minutes, not clicks.',
  );
  expect(buttons()).toEqual(['Back to the talk']);
});

it('agrees when the guess was the answer', () => {
  show('unheard');
  expect(screen.getByRole('status').textContent).toContain('Yes: unheard.');
});

it('can be left at any time', async () => {
  const { onDismiss } = show(null);
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

it.each([null, 'bored'])('breaks no accessibility rule (guessed: %s)', async (guessed) => {
  const { container } = show(guessed);
  expect(await rulesBroken(container)).toEqual([]);
});
