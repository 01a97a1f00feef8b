// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { findAxeViolations, openApp } from '../../open-app.tsx';
import { smallScenario, smallText } from '../../small-scenario.ts';

vi.setConfig({ testTimeout: 30_000 });

const prompted = smallText({
  scenes: {
    ...smallScenario.scenes,
    desk: { ...smallScenario.scenes.desk, discuss: 'Who has called twice?' },
  },
});

async function openGuide(text = prompted) {
  const app = openApp({ at: '/guide/the-late-chart', texts: [text] });
  await screen.findByRole('heading', { level: 1, name: 'The chart that came late' });
  await screen.findByRole('img', { name: 'The ways between the cards' });
  return app;
}

const sectionOf = (heading: string) => {
  const section = screen.getByRole('heading', { name: heading, level: 2 }).closest('section');
  if (section === null) throw new Error(`"${heading}" heads no section`);
  return within(section);
};

describe('a facilitator’s guide', () => {
  test('tells what is practised, who is in it, and what happens when', async () => {
    await openGuide();
    const aims = sectionOf('What it practises');
    expect(aims.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'Notices the feeling',
      'Listens and finds out',
      'Does something definite',
    ]);
    expect(aims.getAllByText('Called for in 1 moment, 1 of them key')).toHaveLength(2);
    const who = sectionOf('Who is in it');
    expect(who.getByText('Ward nurse')).toBeDefined();
    expect(who.getByText('Nineteen years on the ward.')).toBeDefined();
    expect(screen.getByRole('table', { name: 'In 60 minutes' })).toBeDefined();
    expect(screen.getByRole('table', { name: 'In 90 minutes' }).textContent).toContain(
      'about 2 decisions',
    );
    expect(await findAxeViolations()).toEqual([]);
  });

  test('prepares each key moment: what to listen for, what to ask, what each reply does', async () => {
    await openGuide();
    const moments = sectionOf('The moments');
    const all = moments.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(all).toEqual(['Card 1 · a key moment']);
    expect(moments.getByText('Who has called twice?')).toBeDefined();
    expect(moments.getByText('unheard')).toBeDefined();
    expect(moments.getByText(/It calls for: notices the feeling; listens/)).toBeDefined();
    expect(moments.getAllByText(/^I saw us/)).toHaveLength(2);
    expect(moments.getByText('Notices the feeling: against')).toBeDefined();
    expect(moments.getByText('Belittled the person')).toBeDefined();
  });

  test('draws the map and tells it in words', async () => {
    await openGuide();
    const map = screen.getByRole('img', { name: 'The ways between the cards' });
    expect([...map.querySelectorAll('text')].map((one) => one.textContent).toSorted()).toEqual([
      ...['1', '2', '3', '4', '5', '6'],
    ]);
    const rows = within(screen.getByRole('table', { name: 'The map in words' })).getAllByRole(
      'row',
    );
    expect(rows.map((row) => row.lastChild?.textContent)).toEqual([
      'Leads to',
      'A 2 · B 2 · C 2',
      'on to 3',
      'A 4 · B 5 · C 6',
      'You ended on the same side.',
      'You got part of the way together.',
      'You lost each other this time.',
    ]);
  });

  test('has an observer sheet for each criterion that is called for, with how it can sound', async () => {
    await openGuide();
    const sheet = sectionOf('Does something definite').getByRole('table', {
      name: 'How it can sound',
    });
    expect(
      within(sheet)
        .getAllByRole('rowheader')
        .map((one) => one.textContent),
    ).toEqual([...['specific', 'general', 'missed', 'against']]);
    expect(sheet.textContent).toContain('Someone will look into it.');
    expect(screen.getAllByRole('table', { name: /What I heard/ })).toHaveLength(3);
  });

  test('prints the parts that are picked', async () => {
    const { user } = await openGuide();
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const cards = screen.getByRole('heading', { name: 'The cards' });
    const isOnPaper = () => cards.closest('.paper__screen-only') === null;
    expect(isOnPaper()).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Cards to play on paper' }));
    expect(isOnPaper()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    expect(print).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('checkbox', { name: 'The guide' }));
    await user.click(screen.getByRole('checkbox', { name: 'Observer sheets' }));
    expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toHaveProperty(
      'disabled',
      true,
    );
    print.mockRestore();
  });

  test('of a scenario that is not here is kindly missing', async () => {
    openApp({ at: '/guide/nothing' });
    await screen.findByRole('heading', { name: 'This scenario is not here' });
  });
});
