// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ScenarioCard, type ScenarioCardProps } from '../../../src/ui/parts/scenario-card.tsx';
import { rulesBroken } from './accessible.ts';

const props: ScenarioCardProps = {
  scenario: {
    title: 'I went into medicine to look at people',
    summary: 'A physician at the end of her day.',
    minutes: 8,
    level: 'first-steps',
    tags: ['physician'],
    contentNote: 'Mentions a cancer diagnosis.',
  },
  person: { name: 'Dr. Amara Osei', role: 'Internist' },
  face: { src: 'data:image/svg+xml,face', feeling: null },
  href: '#/scenario/physician',
  practises: ['Notices the feeling', 'Works with them'],
  leftOff: null,
};

it('leads in through its title', () => {
  render(<ScenarioCard {...props} />);
  const link = screen.getByRole('link', { name: 'I went into medicine to look at people' });
  expect(link.getAttribute('href')).toBe('#/scenario/physician');
});

it('tells how long, how demanding, and what it practises', () => {
  render(<ScenarioCard {...props} />);
  const facts = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(facts).toEqual(['8 minutes', 'First steps', 'physician']);
  expect(screen.getByText('Practises: Notices the feeling, Works with them')).toBeDefined();
  expect(screen.getByText('Mentions a cancer diagnosis.')).toBeDefined();
});

it('leaves out what the author did not say', () => {
  const scenario = { ...props.scenario, minutes: null, contentNote: null, tags: [] };
  const { container } = render(<ScenarioCard {...props} scenario={scenario} practises={[]} />);
  expect(container.querySelector('.card__words')?.textContent).toBe(
    'Dr. Amara Osei InternistI went into medicine to look at peopleA physician at the end of her day.First steps',
  );
});

it('shows where the learner left off, and what else can be done', () => {
  render(
    <ScenarioCard {...props} leftOff="In the middle of it">
      <button type="button">Remove</button>
    </ScenarioCard>,
  );
  expect(screen.getByText('In the middle of it')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Remove' })).toBeDefined();
});

it('breaks no accessibility rule', async () => {
  const { container } = render(<ScenarioCard {...props} />);
  expect(await rulesBroken(container)).toEqual([]);
});
