// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { BandLine } from '../../../src/ui/parts/band-line.tsx';
import { BreachLine } from '../../../src/ui/parts/breach-line.tsx';
import { Button } from '../../../src/ui/parts/button.tsx';
import { Emphasised } from '../../../src/ui/parts/emphasised.tsx';
import { MeterRow } from '../../../src/ui/parts/meter-row.tsx';
import { Notice } from '../../../src/ui/parts/notice.tsx';
import { ProblemList } from '../../../src/ui/parts/problem-list.tsx';
import { TalkTurn } from '../../../src/ui/parts/talk-turn.tsx';
import { TopBar } from '../../../src/ui/parts/top-bar.tsx';
import { rulesBroken } from './accessible.ts';

it('says a band in plain words, and always that it is no measurement', () => {
  const { container, rerender } = render(<BandLine band="try-again">3 of 9 moments met</BandLine>);
  const parts = () =>
    [...(container.querySelector('.band')?.children ?? [])].map((p) => p.textContent);
  expect(parts()).toEqual([
    'Worth another try',
    '3 of 9 moments met',
    'practice, not a measurement of you',
  ]);
  rerender(<BandLine band={null} />);
  expect(parts()).toEqual(['practice, not a measurement of you']);
});

it.each([
  ['open', 'Altering the recordcritical, still open“Leave it out.”'],
  ['repaired', 'Altering the recordyou made this good“Leave it out.”'],
] as const)('tells a breach that is %s', (standing, words) => {
  const breach = { label: 'Altering the record', severity: 'critical' } as const;
  const { container } = render(
    <BreachLine breach={breach} standing={standing} you="Leave it out." />,
  );
  expect(container.textContent).toBe(words);
});

it('tells where a problem is, what it is and how to mend it', async () => {
  const problem = {
    severity: 'error',
    rule: 'unknown-name',
    line: 41,
    column: 19,
    path: '/scenes/a/next',
    message: 'There is no scene “b”.',
    mend: 'Did you mean “c”?',
  } as const;
  const { container } = render(<ProblemList file="x.scenario.json" problems={[problem]} />);
  expect(screen.getByRole('list', { name: 'Problems in x.scenario.json' })).toBeDefined();
  expect([...container.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
    'line 41, column 19has to change',
    'There is no scene “b”.',
    'Did you mean “c”?',
    'unknown-name /scenes/a/next',
  ]);
  expect(await rulesBroken(container)).toEqual([]);
});

it.each([
  [0, 'very low'],
  [30, 'low'],
  [50, 'in between'],
  [60, 'high'],
  [100, 'very high'],
])('says a meter at %i in words', (value, words) => {
  const meter = { id: 'trust', label: 'Trust', start: 30, min: 0, max: 100, good: 'high' } as const;
  const { container } = render(<MeterRow meter={meter} value={value} />);
  expect(container.textContent).toBe(`Trust: ${words}${value} of 100`);
});

it('fills a meter whose range is a single value', () => {
  const meter = { id: 'm', label: 'M', start: 1, min: 1, max: 1, good: 'low' } as const;
  const { container } = render(<MeterRow meter={meter} value={1} />);
  expect(container.querySelector<HTMLElement>('.meter__fill')?.style.width).toBe('100%');
});

it('looks back at a moment: they, you, what was done, and the word on it', () => {
  const { container } = render(
    <TalkTurn
      who="She"
      they={['And if I write it?']}
      does="Nod"
      you={['It is federal.']}
      feedback={['True.']}
    >
      <button type="button">Again</button>
    </TalkTurn>,
  );
  expect([...container.querySelectorAll('p, button')].map((p) => p.textContent)).toEqual([
    'She',
    'And if I write it?',
    'You',
    'Nod',
    'It is federal.',
    'True.',
    'Again',
  ]);
});

it('says a notice politely and lets it go', async () => {
  const onDismiss = vi.fn();
  const { rerender } = render(<Notice onDismiss={onDismiss}>Nothing is kept.</Notice>);
  expect(screen.getByRole('status').textContent).toBe('Nothing is kept.');
  await userEvent.click(screen.getByRole('button', { name: 'Got it' }));
  expect(onDismiss).toHaveBeenCalledTimes(1);
  rerender(<Notice>Nothing is kept.</Notice>);
  expect(screen.queryByRole('button')).toBeNull();
});

it('sets emphasis, and nothing else, as markup', () => {
  const { container } = render(<Emphasised text="a *b* <b>c</b>" />);
  expect(container.innerHTML).toBe('a <em>b</em> &lt;b&gt;c&lt;/b&gt;');
});

it('stands at the edge of every screen with the way home', async () => {
  const { container } = render(
    <TopBar home="#/" title="Weeks without a word">
      <Button look="link">Leave now</Button>
    </TopBar>,
  );
  expect(screen.getByRole('link', { name: 'Softspoken' }).getAttribute('href')).toBe('#/');
  expect(screen.getByRole('button', { name: 'Leave now' }).getAttribute('type')).toBe('button');
  expect(await rulesBroken(container)).toEqual([]);
});
