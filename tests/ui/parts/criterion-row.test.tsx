// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Rating } from '../../../src/core/scenario/rubric.ts';
import { CriterionRow } from '../../../src/ui/parts/criterion-row.tsx';
import { rulesBroken } from './accessible.ts';

const criterion = { label: 'Notices the feeling', meaning: 'Picks up strain.' };

function moments(...given: readonly Rating[]) {
  return given.map((rating, n) => ({ id: String(n), they: `They ${n}`, you: `You ${n}`, rating }));
}

it('counts in words, leaves out what did not happen, and puts the number last', () => {
  const all = moments('general', 'specific', 'missed', 'specific');
  const { container } = render(<CriterionRow criterion={criterion} moments={all} score={62.5} />);
  expect(container.querySelector('summary')?.textContent).toBe(
    '4 moments: 2 specific, 1 general, 1 missed63 of 100',
  );
});

it('counts a single moment as one', () => {
  render(<CriterionRow criterion={criterion} moments={moments('against')} score={-100} />);
  expect(screen.getByText('1 moment: 1 against')).toBeDefined();
  expect(screen.getByText('-100 of 100')).toBeDefined();
});

it('opens to the moments behind it', () => {
  render(<CriterionRow criterion={criterion} moments={moments('missed', 'against')} score={0} />);
  const items = within(screen.getByRole('group')).getAllByRole('listitem', { hidden: true });
  expect(items.map((item) => item.textContent)).toEqual([
    '“They 0”You: You 0missed',
    '“They 1”You: You 1against',
  ]);
});

it('says where nothing called for it, with no number', () => {
  const { container } = render(<CriterionRow criterion={criterion} moments={[]} score={null} />);
  expect(container.textContent).toBe('Notices the feelingPicks up strain.Not called for here');
});

it('breaks no accessibility rule', async () => {
  const { container } = render(
    <CriterionRow criterion={criterion} moments={moments('specific')} score={100} />,
  );
  expect(await rulesBroken(container)).toEqual([]);
});
