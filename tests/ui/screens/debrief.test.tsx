// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { goTo, holdTalk } from './hold-talk.ts';
import { findAxeViolations, openApp } from './open-app.tsx';

vi.setConfig({ testTimeout: 30_000 });

/** Holds a talk by these replies and looks back at it. */
async function lookingBack(replies: readonly string[]) {
  const app = openApp();
  const run = await holdTalk(app.session, replies);
  goTo(`/run/${run.runId}/debrief`);
  return { ...app, run };
}

/** The same, past the two questions. */
async function lookedBack(replies: readonly string[]) {
  const app = await lookingBack(replies);
  await app.user.click(await screen.findByRole('button', { name: 'Skip this' }));
  await screen.findByRole('heading', { name: 'The whole conversation' });
  return app;
}

/** Opens a part that is closed until it is asked for. */
async function opened({ user }: ReturnType<typeof openApp>, name: string) {
  await user.click(screen.getByRole('button', { name }));
  return sectionOf(name);
}

const sectionOf = (name: string) => {
  const section = screen.getByRole('heading', { name }).closest('section');
  if (section === null) throw new Error(`no section around ${name}`);
  return within(section);
};

describe('a debrief', () => {
  test('asks before it shows anything, and never again once answered', async () => {
    const { user, run, session } = await lookingBack(['sorry', 'soon']);
    await screen.findByRole('heading', { name: 'Before you look back' });
    expect(screen.queryByText(/moments met/)).toBeNull();
    const [, own] = screen.getAllByRole('textbox');
    await user.type(own as HTMLElement, 'She gave up on me.');
    await user.click(screen.getByRole('button', { name: 'Look back' }));
    await user.click(await screen.findByRole('button', { name: 'For yourself' }));
    expect(await screen.findByText('She gave up on me.')).toBeDefined();
    act(() => {
      window.location.hash = '/past';
    });
    await screen.findByRole('heading', { name: 'Past conversations' });
    act(() => {
      window.location.hash = `/run/${run.runId}/debrief`;
    });
    await screen.findByRole('heading', { name: 'The whole conversation' });
    expect((await session.readRun(run.runId))?.run.answers).toEqual([
      { question: 'What do you think they felt?', answer: 'She gave up on me.' },
    ]);
  });

  test('says the band in words first, then what each criterion met, with its number last', async () => {
    const app = await lookedBack(['sorry', 'by-noon']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'You and Ines Duarte ended on the same side.',
    );
    expect(screen.getByText('practice, not a measurement of you')).toBeDefined();
    expect(
      screen.getByText('1 of 2 moments met, in a way that fits no one but Ines Duarte'),
    ).toBeDefined();
    await opened(app, 'What this conversation called for');
    const notice = sectionOf('Notices the feeling');
    expect(notice.getByText('1 moment: 1 general')).toBeDefined();
    expect(notice.getByText('50 of 100')).toBeDefined();
    expect(notice.getByText(/I called/).textContent).toContain('twice');
    expect(sectionOf('Works with them').getByText('Not called for here')).toBeDefined();
  });

  test('says of each line that was crossed where it was, and what became of it', async () => {
    await lookedBack(['belittle', 'by-noon']);
    const crossed = sectionOf('A line was crossed');
    expect(crossed.getByText('Belittled the person')).toBeDefined();
    expect(crossed.getByText('“Everybody calls twice.”')).toBeDefined();
    expect(
      crossed.getByText(/You put it right when you said “I will bring it up myself/),
    ).toBeDefined();
  });

  test('reads the whole talk again, with what each reply did', async () => {
    const app = await lookedBack(['ask', 'by-noon']);
    const talk = await opened(app, 'The whole conversation');
    expect(talk.getByText('She puts both hands on the desk.')).toBeDefined();
    expect(talk.getByText('You said back what she had carried.')).toBeDefined();
    expect(
      talk.getAllByRole('list', { name: 'How this reply was rated' }).map((list) =>
        within(list)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
      ),
    ).toEqual([
      ['Notices the feeling: specific', 'Listens and finds out: specific'],
      ['Does something definite: specific'],
    ]);
    expect(talk.getByText('Noon is good.')).toBeDefined();
  });

  test('keeps what is written to the questions of the scenario', async () => {
    const app = await lookedBack(['ask', 'by-noon']);
    const { user, run, session } = app;
    await opened(app, 'For yourself');
    await user.type(screen.getByLabelText('What did you notice in yourself?'), 'I held my breath.');
    await user.click(screen.getByRole('button', { name: 'Keep what I wrote' }));
    expect(await screen.findByText('Kept on this device.')).toBeDefined();
    expect((await session.readRun(run.runId))?.run.answers).toEqual([
      { question: 'What did you notice in yourself?', answer: 'I held my breath.' },
    ]);
  });

  test('begins the same talk again, in the same mode or in the other', async () => {
    const { user, store } = await lookedBack(['ask', 'by-noon']);
    await user.click(screen.getByRole('button', { name: 'Again, with a word on each reply' }));
    await screen.findByRole('list', { name: 'What do you say?' });
    expect([...store.runs.values()].map(({ mode }) => mode)).toEqual(['straight', 'practice']);
  });

  test('says how it ended and what would take it further, when asked', async () => {
    const app = await lookedBack(['sorry', 'by-noon']);
    const ended = await opened(app, 'How it ended: By noon');
    expect(ended.getByText('It was there at ten to twelve.')).toBeDefined();
    expect(ended.getByRole('list', { name: 'What would take it further' })).toBeDefined();
  });

  test('keeps its parts closed until asked for, and is gone about from the edge', async () => {
    window.HTMLElement.prototype.scrollIntoView = () => {};
    const { user } = await lookedBack(['sorry', 'by-noon']);
    const talk = screen.getByRole('button', { name: 'The whole conversation' });
    expect(talk.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Noon is good.')).toBeNull();
    await user.click(talk);
    expect(await screen.findByText('Noon is good.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    const keep = screen.getByRole('button', { name: 'Take it with you' });
    expect(keep.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(keep);
    await user.keyboard('{Enter}');
    expect(keep.getAttribute('aria-expanded')).toBe('false');
  });

  test('of a talk that is not over shows how far it came, and sums nothing up', async () => {
    await lookingBack(['ask']);
    await screen.findByRole('heading', { name: 'You and Ines Duarte, so far' });
    expect(screen.getByRole('link', { name: 'Go on with it' })).toBeDefined();
    expect(screen.queryByText(/of 100/)).toBeNull();
    expect(screen.queryByText('practice, not a measurement of you')).toBeNull();
    expect(await findAxeViolations()).toEqual([]);
  });
});
