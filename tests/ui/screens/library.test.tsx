// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { MemoryStore } from './fake-ports.ts';
import { findAxeViolations, openApp } from './open-app.tsx';
import { smallScenario, smallText } from './small-scenario.ts';

vi.setConfig({ testTimeout: 30_000 });

const fileOf = (text: string) =>
  new File([text], 'mine.scenario.json', { type: 'application/json' });
const another = smallText({ id: 'another-talk', title: 'Another talk' });

describe('the library', () => {
  test('shows each scenario with its person, its length, its level and what it practises', async () => {
    openApp();
    const card = within(await screen.findByRole('article'));
    expect(card.getByText('Ines Duarte')).toBeDefined();
    expect(card.getByText('Ward nurse')).toBeDefined();
    expect(card.getByText('3 minutes')).toBeDefined();
    expect(card.getByText('First steps')).toBeDefined();
    expect(card.getByText(/Notices the feeling, Listens and finds out/)).toBeDefined();
    expect(card.getByText(/Somebody is ill/)).toBeDefined();
  });

  test('begins with the easiest', async () => {
    const texts = ['demanding', 'first-steps', 'steady'].map((level) =>
      smallText({ id: `talk-${level}`, title: level, level }),
    );
    openApp({ texts });
    const cards = await screen.findAllByRole('article');
    const titles = cards.map((card) => within(card).getByRole('heading').textContent);
    expect(titles).toEqual(['first-steps', 'steady', 'demanding']);
  });

  test('says so where the browser keeps nothing', async () => {
    const store = new MemoryStore();
    store.keeping = 'page-only';
    openApp({ store });
    expect(await screen.findByText(/does not let anything be kept/)).toBeDefined();
  });

  test('takes the focus nowhere when the page is only opened', async () => {
    openApp();
    await screen.findByRole('article');
    expect(document.activeElement).toBe(document.body);
  });

  test('offers a talk that is over again, and looking back at it', async () => {
    const { session } = openApp();
    const run = await session.begin({
      scenarioKey: 'the-late-chart',
      mode: 'straight',
      answers: [],
    });
    await act(async () => {
      const sat = await session.sitDown(run.runId, { takeOver: false });
      if (!sat.ok) throw new Error(sat.reason);
      await sat.sitting.choose('sorry');
      await sat.sitting.continueOn();
      await sat.sitting.choose('soon');
      sat.sitting.close();
    });
    expect(await screen.findByText(/It ended with: Soon\. /)).toBeDefined();
    expect(
      screen.getByRole('link', { name: 'Again: The chart that came late' }).getAttribute('href'),
    ).toBe('#/scenario/the-late-chart');
    expect(
      screen
        .getByRole('link', { name: 'Look back: The chart that came late' })
        .getAttribute('href'),
    ).toBe(`#/run/${run.runId}/debrief`);
  });

  test('takes a good file in as a card, and forgets it when asked', async () => {
    const { user } = openApp();
    await user.upload(screen.getByLabelText('Open a scenario file'), fileOf(another));
    expect(await screen.findByText('“Another talk” is in your library now.')).toBeDefined();
    expect(await screen.findByText('Opened from a file')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Remove: Another talk' }));
    await waitFor(() => expect(screen.queryByText('Opened from a file')).toBeNull());
  });

  test('shows every problem of a bad file with its place and its mend, and keeps the list', async () => {
    const { user } = openApp();
    const bad = smallText({ start: 'dek', minutes: 'three' });
    await user.upload(screen.getByLabelText('Open a scenario file'), fileOf(bad));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'This file cannot be played yet' }),
    );
    expect(
      dialog.getByText('mine.scenario.json: 2 things have to change.', { exact: false }),
    ).toBeDefined();
    expect(dialog.getAllByText(/^line \d+, column \d+$/)).toHaveLength(2);
    expect(dialog.getByText(/"desk"/)).toBeDefined();
    expect(await findAxeViolations()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  test('takes a file that is dropped anywhere on the page, once', async () => {
    const { source } = openApp();
    await screen.findByRole('article');
    const openFile = vi.spyOn(source, 'openFile');
    const dataTransfer = { types: ['Files'], files: [fileOf(another)] };
    fireEvent.dragOver(document.body, { dataTransfer });
    fireEvent.drop(document.body, { dataTransfer });
    expect(await screen.findByText('“Another talk” is in your library now.')).toBeDefined();
    fireEvent.drop(screen.getByText(/drop it anywhere/), { dataTransfer });
    await waitFor(() => expect(openFile).toHaveBeenCalledTimes(2));
  });
});

describe('the briefing', () => {
  test('says who you are, whom you meet and what may be hard, and nothing of what they need', async () => {
    openApp({ at: '/scenario/the-late-chart' });
    expect(await screen.findByText('Records clerk')).toBeDefined();
    expect(screen.getByText('Find out what she needs.')).toBeDefined();
    expect(screen.getByText('Nineteen years on the ward.')).toBeDefined();
    expect(screen.getByText('The records desk, early.')).toBeDefined();
    expect(screen.getByText('Somebody is ill.')).toBeDefined();
    expect(screen.getByText('US federal rules; your state may be stricter.')).toBeDefined();
    expect(screen.queryByText('To be believed.')).toBeNull();
  });

  test('tells how the story of whom you meet begins, and leads to the other chair', async () => {
    const { people, ...rest } = smallScenario;
    const ines = { ...people.ines, backstory: ['Nineteen years here.', 'She is leaving.'] };
    const one = smallText({ ...rest, people: { ...people, ines }, pairedWith: 'another-talk' });
    openApp({ at: '/scenario/the-late-chart', texts: [one, another] });
    expect(await screen.findByText('Nineteen years here.')).toBeDefined();
    expect(screen.queryByText('She is leaving.')).toBeNull();
    expect(screen.getByRole('link', { name: 'Another talk' })).toHaveProperty(
      'hash',
      '#/scenario/another-talk',
    );
  });

  test('goes straight through unless asked otherwise, then as the last time', async () => {
    const { user, store, unmount } = openApp({ at: '/scenario/the-late-chart' });
    await user.click(await screen.findByRole('radio', { name: /^Practice/ }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('list', { name: 'What do you say?' });
    expect([...store.runs.values()].map(({ mode }) => mode)).toEqual(['practice']);
    unmount();
    openApp({ at: '/scenario/the-late-chart', store });
    await screen.findByRole('heading', { name: 'Your conversations here' });
    expect(screen.getByRole('radio', { name: /^Practice/ })).toHaveProperty('checked', true);
  });

  test('of a scenario that is not here is a kind page', async () => {
    openApp({ at: '/scenario/nothing' });
    expect(await screen.findByRole('heading', { name: 'This scenario is not here' })).toBeDefined();
  });
});
