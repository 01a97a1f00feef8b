// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Session } from '../../../src/session/session.ts';
import { goTo, holdTalk } from './hold-talk.ts';
import { findAxeViolations, openApp } from './open-app.tsx';
import { smallScenario, smallText } from './small-scenario.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Goes to "What if" after some talks, from the last of them. */
async function wondering(...talks: readonly (readonly string[])[]) {
  const app = openApp();
  let runId = '';
  for (const replies of talks) ({ runId } = await holdTalk(app.session, replies));
  goTo(`/run/${runId}/debrief/what-if`);
  await screen.findByRole('heading', { level: 1, name: 'What if' });
  return { ...app, runId };
}

const tree = () => {
  const section = screen.getByRole('heading', { name: /way/, level: 2 }).closest('section');
  if (section === null) throw new Error('there is no tree');
  return within(section);
};

const repliesOffered = () =>
  within(screen.getByRole('list', { name: 'What do you say?' })).getAllByRole('button').length;

describe('the ways tried', () => {
  test('of one talk are its replies in a row, and where it came to', async () => {
    await wondering(['sorry', 'soon']);
    expect(screen.getByRole('heading', { name: 'The one way that you have gone' })).toBeDefined();
    expect(
      tree()
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '“I called twice this morning.”Another way: after “I called twice this morning.”You: Sorry about that.',
      '“So when will it be here?”Another way: after “So when will it be here?”You: Soon.',
    ]);
    expect(tree().getByText('Soon · Getting there').closest('p')?.textContent).toBe(
      'Soon · Getting therethis oneyour firstyour best',
    );
    expect(screen.getByText(/Take another way, and the two can be read beside/)).toBeDefined();
    expect(await findAxeViolations()).toEqual([]);
  });

  test('are nested only where they part, with the first and the best marked', async () => {
    const { session } = await wondering(['sorry', 'soon'], ['ask', 'by-noon'], ['ask', 'soon']);
    expect(screen.getByRole('heading', { name: 'The 3 ways you tried' })).toBeDefined();
    expect(
      tree().getByText('You tried 2 replies here.', {
        exact: true,
        selector: '.tried > .tried__fork > p',
      }),
    ).toBeDefined();
    const ends = tree()
      .getAllByText(/ · /, { selector: 'strong' })
      .map((end) => end.closest('p')?.textContent);
    expect(ends).toEqual([
      'Soon · Getting thereyour first',
      'By noon · Strongyour best',
      'Soon · Getting therethis one',
    ]);
    const second = [...session.shelf.getState().runs].find(
      ({ path }) => path[1]?.choice === 'by-noon',
    );
    expect(tree().getByRole('link', { name: 'Look back: By noon · Strong' })).toHaveProperty(
      'hash',
      `#/run/${second?.runId}/debrief`,
    );
    expect(await findAxeViolations()).toEqual([]);
  });

  test('that stopped on the way can be gone on with', async () => {
    const { runId } = await wondering(['ask']);
    expect(tree().getByText('stopped after 1 reply')).toBeDefined();
    expect(tree().getByRole('link', { name: 'Go on with it' })).toHaveProperty(
      'hash',
      `#/run/${runId}`,
    );
  });

  test('hold what was left by stepping back too', async () => {
    const { session } = await wondering(['ask', 'by-noon']);
    const run = await holdTalk(session, ['belittle'], { mode: 'practice' });
    await act(async () => {
      const sat = await session.sitDown(run.runId, { takeOver: false });
      if (!sat.ok) throw new Error(sat.reason);
      await sat.sitting.stepBack();
      await sat.sitting.choose('ask');
      sat.sitting.close();
    });
    goTo(`/run/${run.runId}/debrief/what-if`);
    await screen.findByRole('heading', { name: 'The 3 ways you tried' });
    expect(tree().getByText(/left by stepping back, January 1, 2026/)).toBeDefined();
    expect(tree().getByText('Everybody calls twice.')).toBeDefined();
  });
});

describe('another way', () => {
  test('begins a talk in practice that stands at that moment, and joins the tree', async () => {
    const { user, session, runId } = await wondering(['ask', 'soon']);
    await user.click(
      screen.getByRole('button', { name: 'Another way: after “So when will it be here?”' }),
    );
    expect(await screen.findByText('So when will it be here?')).toBeDefined();
    expect(repliesOffered()).toBe(3);
    const [branch] = session.shelf.getState().runs;
    expect(branch).toMatchObject({ mode: 'practice', from: { runId, at: 1 } });
    expect(branch?.path).toEqual([{ scene: 'desk', choice: 'ask' }]);
    await user.click(screen.getByRole('button', { name: /I will bring it up myself/ }));
    await screen.findByRole('heading', { name: 'By noon' });
    goTo(`/run/${runId}/debrief/what-if`);
    expect(await screen.findByRole('heading', { name: 'The 2 ways you tried' })).toBeDefined();
    expect(tree().getByText('By noon · Strong')).toBeDefined();
  });

  test('says why where an edited scenario no longer has that moment', async () => {
    const { user, source } = await wondering(['ask', 'soon']);
    const { scenes, facts } = smallScenario;
    const desk = { ...scenes.desk, choices: scenes.desk.choices.slice(1) };
    source.edit('the-late-chart', smallText({ facts, scenes: { ...scenes, desk } }));
    await user.click(
      screen.getByRole('button', { name: 'Another way: after “So when will it be here?”' }),
    );
    expect(await screen.findByText(/no longer in it. You can begin it anew/)).toBeDefined();
  });
});

describe('side by side', () => {
  const table = () => screen.getByRole('table', { name: 'What each of them met' });

  test('this talk stands beside the best: where they parted, what was said, and how each ended', async () => {
    await wondering(['ask', 'by-noon'], ['ask', 'soon']);
    expect(screen.getByText('The first 1 reply is the same. Then they part.')).toBeDefined();
    const [mine, best] = screen.getAllByRole('article').map((side) => side.textContent);
    expect(mine).toBe(
      'This oneJanuary 1, 2026YouSoon.“Soon.”It ended withSoonYou got part of the way together.Getting there 80 of 100',
    );
    expect(best).toContain('Your first, your best');
    expect(best).toContain('“Noon is good.”');
    expect(best).toContain('Strong');
    expect(
      within(table())
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual([
      'What it called forThis oneYour first, your best',
      'Notices the feeling1 of 1 met1 of 1 met',
      'Listens and finds out1 of 1 met1 of 1 met',
      'Does something definite0 of 1 met1 of 1 met',
    ]);
    expect(await findAxeViolations()).toEqual([]);
  });

  test('any two can be held beside each other', async () => {
    const { user } = await wondering(
      ['ask', 'by-noon'],
      ['sorry', 'soon'],
      ['belittle', 'turn-away'],
    );
    const beside = screen.getByRole('combobox', { name: 'Beside it' });
    await user.selectOptions(beside, 'Soon · Getting there, January 1, 2026');
    expect(screen.getByText('They part with your first reply.')).toBeDefined();
    const [, other] = screen.getAllByRole('article');
    expect(other?.textContent).toContain('Sorry about that.');
  });
});

test('a talk in which nothing was said has no ways yet', async () => {
  const { session } = openApp();
  const begun = await (session as Session).begin({
    scenarioKey: 'the-late-chart',
    mode: 'straight',
    answers: [],
  });
  goTo(`/run/${begun.runId}/debrief/what-if`);
  expect(
    await screen.findByRole('heading', { name: 'Nothing has been said here yet' }),
  ).toBeDefined();
});
