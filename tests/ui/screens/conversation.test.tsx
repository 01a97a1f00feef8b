// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { MemoryStore } from './fake-ports.ts';
import { openApp } from './open-app.tsx';
import { smallScenario, smallText } from './small-scenario.ts';

vi.setConfig({ testTimeout: 30_000 });

const ask = /Twice, and nobody came/;

/** Sits down at the first scene of a new run. */
async function talking(mode: 'practice' | 'straight' = 'straight', texts = [smallText()]) {
  const app = openApp({ texts });
  const run = await app.session.begin({ scenarioKey: 'the-late-chart', mode, answers: [] });
  act(() => {
    window.location.hash = `/run/${run.runId}`;
  });
  await screen.findByRole('heading', { level: 1, name: 'The chart that came late' });
  return { ...app, run };
}

const repliesShown = () =>
  within(screen.getByRole('list', { name: 'What do you say?' }))
    .getAllByRole('button')
    .map((button) => button.textContent?.trim());

describe('a conversation', () => {
  test('shows the person, what happens, what they say and every reply on offer', async () => {
    await talking();
    expect(screen.getByRole('heading', { level: 2, name: 'Ines Duarte' })).toBeDefined();
    expect(screen.getByText('Ward nurse')).toBeDefined();
    expect(screen.getByText('She puts both hands on the desk.')).toBeDefined();
    expect(screen.getByText('twice').tagName).toBe('EM');
    expect(screen.queryByText('He will not believe me.')).toBeNull();
    expect(repliesShown()).toEqual([
      '1Stand up Twice, and nobody came. What happened then?',
      '2Sorry about that.',
      '3Everybody calls twice.',
    ]);
  });

  test('wears the face of the line that is being said', async () => {
    const { user } = await talking();
    const face = () => document.querySelector('.portrait__face')?.getAttribute('src');
    expect(face()).toContain('#ines-frustrated-2');
    await user.click(screen.getByRole('button', { name: ask }));
    await screen.findByText('I was there.');
    expect(face()).toContain('#tom-calm-2');
    expect(screen.getByRole('heading', { level: 2, name: 'Tom Reed' })).toBeDefined();
  });

  test('shows the reply at once, and sends the focus to the answer when it comes', async () => {
    const { user } = await talking();
    await user.click(screen.getByRole('button', { name: ask }));
    const answer = (await screen.findByText('Thank you for asking.')).closest('[tabindex]');
    expect(screen.getByText('Twice, and nobody came. What happened then?')).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(answer));
    expect(answer?.textContent).toBe(
      'Ines DuarteThank you for asking.Tom ReedI was there.YouI see.',
    );
    expect(document.querySelector('[aria-live]')).toBeNull();
  });

  test('takes the keys 1 to 6, but not with a modifier and not for a reply that is not there', async () => {
    const { user } = await talking();
    await user.keyboard('4{Control>}2{/Control}{Alt>}2{/Alt}');
    expect(repliesShown()).toHaveLength(3);
    await user.keyboard('2');
    await screen.findByText('I was there.');
    expect(screen.getByText('Sorry about that.')).toBeDefined();
  });

  test('lets words take their time, and any key only completes them', async () => {
    const moving = { matches: false, addEventListener: () => {}, removeEventListener: () => {} };
    vi.stubGlobal('matchMedia', () => moving);
    const { user } = await talking();
    const now = document.querySelector<HTMLElement>('.exchange__now');
    expect(now?.getAttribute('data-waiting')).toBe('true');
    expect(
      screen.getByText('She puts both hands on the desk.', { selector: 'p > span' }),
    ).toBeDefined();
    await user.keyboard('2');
    expect(now?.getAttribute('data-waiting')).toBe('false');
    expect(repliesShown()).toHaveLength(3);
    await user.keyboard('2');
    await screen.findAllByText('I was there.');
    vi.unstubAllGlobals();
  });

  test('leaves the keys alone while a dialog is open or when they are switched off', async () => {
    const { user, session } = await talking();
    await user.click(screen.getByRole('button', { name: 'Earlier' }));
    await screen.findByRole('dialog', { name: 'Earlier' });
    await user.keyboard('2');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await act(() => session.setPreferences({ shortcuts: false }));
    await user.keyboard('2');
    expect(repliesShown()).toHaveLength(3);
  });

  test('tells of each reply in practice, and steps back to the decision before', async () => {
    const { user, store, run } = await talking('practice');
    await user.click(screen.getByRole('button', { name: 'Everybody calls twice.' }));
    expect(await screen.findByText('She heard that it was nothing.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Step back' }));
    await waitFor(() => expect(repliesShown()).toHaveLength(3));
    expect(store.runs.get(run.runId)?.attempts).toMatchObject([
      { path: [{ scene: 'desk', choice: 'belittle' }] },
    ]);
  });

  test('has no way back and no word on a reply when it goes straight through', async () => {
    const { user } = await talking('straight');
    await user.click(screen.getByRole('button', { name: 'Everybody calls twice.' }));
    await screen.findByText('I was there.');
    expect(screen.queryByText('She heard that it was nothing.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Step back' })).toBeNull();
  });

  test('asks what they feel only if wanted, keeps the guess and says why', async () => {
    const { user, store, run } = await talking();
    await user.click(screen.getByRole('button', { name: 'What is she feeling?' }));
    await user.click(screen.getByRole('button', { name: 'bored' }));
    expect(await screen.findByText('Nobody had called back.')).toBeDefined();
    expect(store.runs.get(run.runId)?.guesses).toEqual([{ scene: 'desk', guess: 'bored' }]);
  });

  test('hides the meters until they are asked for', async () => {
    const { user } = await talking();
    expect(screen.queryByText('30 of 100')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Meters' }));
    expect(screen.getByText('30 of 100')).toBeDefined();
  });

  test('lists all that was said, the replies among it', async () => {
    const { user } = await talking();
    await user.click(screen.getByRole('button', { name: ask }));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await screen.findByText('So when will it be here?');
    await user.click(screen.getByRole('button', { name: 'Earlier' }));
    const log = within(await screen.findByRole('dialog', { name: 'Earlier' }));
    expect(log.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'She puts both hands on the desk.',
      'Ines DuarteI called twice this morning.',
      'YouStand upTwice, and nobody came. What happened then?',
      'Ines DuarteThank you for asking.',
      'Tom ReedI was there.',
      'YouI see.',
      'Ines DuarteSo when will it be here?',
    ]);
  });

  test('says feelings in words where that is wanted', async () => {
    const { session } = await talking();
    expect(screen.queryByText('frustrated')).toBeNull();
    await act(() => session.setPreferences({ feelingsAsWords: true }));
    expect(screen.getByText('frustrated')).toBeDefined();
    expect(screen.getByText('Ines Duarte, looking frustrated')).toBeDefined();
  });

  test('can be left at any moment, and the library says that it is kept', async () => {
    const { user } = await talking();
    await user.click(screen.getByRole('button', { name: ask }));
    await screen.findByText('I was there.');
    await user.click(screen.getByRole('button', { name: 'Leave now' }));
    expect(await screen.findByText(/Your conversation is kept/)).toBeDefined();
    expect(await screen.findByText('You stopped after 1 reply.')).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Continue: The chart that came late' }));
    expect(await screen.findByText('I was there.')).toBeDefined();
  });
});

describe('when something is in the way', () => {
  test('a reply that cannot be kept is said so, and the talk goes on', async () => {
    const { user, store } = await talking();
    store.refuses = true;
    await user.click(screen.getByRole('button', { name: ask }));
    await screen.findByText('I was there.');
    expect(await screen.findByText(/could not be kept on this device/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Continue' })).toBeDefined();
  });

  test('a run that another tab takes over says nothing more here until it is taken back', async () => {
    const { user, lock } = await talking();
    act(() => lock.takeAway());
    expect(await screen.findByText(/taken over by another tab/)).toBeDefined();
    expect(screen.queryByRole('button', { name: ask })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Go on here instead' }));
    expect(await screen.findByRole('button', { name: ask })).toBeDefined();
  });

  test('a run that another tab holds can be taken over', async () => {
    const { user, session, lock } = openApp();
    const run = await session.begin({
      scenarioKey: 'the-late-chart',
      mode: 'straight',
      answers: [],
    });
    lock.heldElsewhere = true;
    act(() => {
      window.location.hash = `/run/${run.runId}`;
    });
    await screen.findByRole('heading', { name: 'This conversation is open in another tab' });
    await user.click(screen.getByRole('button', { name: 'Go on here instead' }));
    expect(await screen.findByRole('button', { name: ask })).toBeDefined();
  });

  test('an edited scenario says how much of the talk is still there', async () => {
    const { user, session, source } = await talking();
    await user.click(screen.getByRole('button', { name: ask }));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    const { scenes } = smallScenario;
    const [, sorry, belittle] = scenes.desk.choices;
    const desk = { ...scenes.desk, choices: [sorry, belittle] };
    source.edit('the-late-chart', smallText({ scenes: { ...scenes, desk } }));
    act(() => session.scenarioEdited());
    expect(await screen.findByText(/go on after 0 of your 1 reply/)).toBeDefined();
    expect(repliesShown()).toHaveLength(2);
  });

  test('a scenario that leaves no way on takes the blame itself', async () => {
    const { scenes, facts } = smallScenario;
    const shut = scenes.desk.choices.map((choice) => ({
      ...choice,
      when: { 'asked-first': true },
    }));
    const desk = { ...scenes.desk, choices: shut };
    await talking('straight', [smallText({ facts, scenes: { ...scenes, desk } })]);
    expect(await screen.findByText(/The fault is in the scenario/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Leave now' })).toBeDefined();
  });

  test('a run that is not here gets a kind page', async () => {
    openApp({ at: '/run/nowhere', store: new MemoryStore() });
    expect(
      await screen.findByRole('heading', { name: 'This conversation is not on this device' }),
    ).toBeDefined();
  });
});
