// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findAxeViolations, openApp } from './open-app.tsx';

test('a talk goes from the library to its debrief, and no screen on the way fails axe', {
  timeout: 60_000,
}, async () => {
  const { user, store } = openApp();
  expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    'Practise the conversations that are hard to have',
  );
  expect(await findAxeViolations()).toEqual([]);

  await user.click(screen.getByRole('link', { name: 'The chart that came late' }));
  const begin = await screen.findByRole('button', { name: 'Begin' });
  expect(document.title).toBe('The chart that came late · Softspoken');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(screen.getByRole('radio', { name: /Straight through/ })).toHaveProperty('checked', true);
  expect(screen.queryByText('To be believed.')).toBeNull();
  expect(await findAxeViolations()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: 'tired' }));
  await user.click(screen.getByRole('checkbox', { name: 'tense' }));
  await user.click(begin);

  await user.click(await screen.findByRole('button', { name: /Twice, and nobody came/ }));
  expect(await screen.findByText('Thank you for asking.')).toBeDefined();
  expect(screen.getByText('Twice, and nobody came. What happened then?')).toBeDefined();
  expect(screen.queryByText('You said back what she had carried.')).toBeNull();
  expect(await findAxeViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await user.click(await screen.findByRole('button', { name: /I will bring it up myself/ }));
  expect(await screen.findByRole('heading', { name: 'By noon' })).toBeDefined();
  expect(screen.getByText('It was there at ten to twelve.')).toBeDefined();
  expect(await findAxeViolations()).toEqual([]);

  await user.click(screen.getByRole('link', { name: 'Look back at it' }));
  await screen.findByRole('heading', { name: 'Before you look back' });
  expect(await findAxeViolations()).toEqual([]);
  const [mine] = screen.getAllByRole('group');
  await user.click(within(mine as HTMLElement).getByRole('checkbox', { name: 'moved' }));
  await user.click(screen.getByRole('button', { name: 'Look back' }));

  const heading = await screen.findByRole('heading', {
    name: 'You and Ines Duarte ended on the same side.',
  });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText('Strong', { selector: 'strong' })).toBeDefined();
  expect(await findAxeViolations()).toEqual([]);
  expect([...store.runs.values()][0]?.answers).toEqual([
    { question: 'How do you feel right now?', answer: 'tired, tense' },
    { question: 'What did you feel?', answer: 'moved' },
  ]);
});
