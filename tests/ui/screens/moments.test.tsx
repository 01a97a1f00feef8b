// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { PathReview } from '../../../src/core/analyse/path-review.ts';
import { fakeAnalysis } from '../../session/fake-analysis.ts';
import { goTo, holdTalk, textWithHears } from './hold-talk.ts';
import { findAxeViolations, type Opened, openApp } from './open-app.tsx';

vi.setConfig({ testTimeout: 30_000 });
// What finds the other radios of a group asks for it, and jsdom has none.
vi.stubGlobal('CSS', { escape: (text: string) => text });

/** Holds a talk by these replies and comes to its moments. */
async function atMoments(replies: readonly string[], opened: Opened = {}) {
  const app = openApp(opened);
  const run = await holdTalk(app.session, replies);
  goTo(`/run/${run.runId}/debrief`);
  if (replies.length > 1)
    await app.user.click(await screen.findByRole('button', { name: 'Skip this' }));
  await screen.findByRole('heading', { name: 'Moment by moment' });
  return { ...app, run };
}

const line = () =>
  screen.getByRole('group', { name: 'The moments of this conversation, in order' });
const marks = () => within(line()).getAllByRole('radio') as HTMLInputElement[];
const markWords = () => marks().map((mark) => mark.closest('label')?.textContent);

/** The moment that is open, by what its heading begins with. */
async function openMoment(name: string) {
  const heading = await screen.findByRole('heading', { name: new RegExp(`^${name}`) });
  const section = heading.closest('section');
  if (section === null) throw new Error(`no section around ${name}`);
  return { heading, ...within(section) };
}

describe('moment by moment', () => {
  test('is an ordered line of marks, each with its judgement, its cost and what was said', async () => {
    await atMoments(['sorry', 'by-noon']);
    await waitFor(() =>
      expect(markWords()).toEqual([
        'Moment 1, Costly, cost 60, the moment it turned. You: “Sorry about that.”. Still within reach: 40',
        'Moment 2, Strong, cost nothing. You: “I will bring it up myself by noon, and ring you if it is later.”. Still within reach: 40',
      ]),
    );
    expect(line().textContent).toContain('what was still within reach: 40');
    expect(line().querySelectorAll('ol > li')).toHaveLength(2);
    expect(await findAxeViolations()).toEqual([]);
  });

  test('opens the moment it turned: their words, yours, why it mattered, the other ways', async () => {
    await atMoments(['sorry', 'by-noon']);
    const moment = await openMoment('Moment 1 of 2 Costly cost 60 the moment it turned');
    expect(moment.getByText(/I called/).textContent).toBe('I called twice this morning.');
    expect(moment.getByText('Sorry about that.')).toBeDefined();
    expect(moment.getByText('True, and it would fit anybody.')).toBeDefined();
    expect(moment.getByText('Still within reach after it: 40.')).toBeDefined();
    expect(moment.getByRole('heading', { name: 'Two other ways were open' })).toBeDefined();
    const ways = within(moment.getByRole('list')).getAllByRole('listitem');
    expect(ways.map((way) => way.textContent)).toEqual([
      'Stand upTwice, and nobody came. What happened then?cost nothing · Notices the feeling, specific · Listens and finds out, specific',
      'Everybody calls twice.A breach: Belittled the person · Notices the feeling, against · Listens and finds out, missed',
    ]);
  });

  test('is walked by arrow keys and by steps, which lead to the head of the moment', async () => {
    const { user } = await atMoments(['sorry', 'soon']);
    await openMoment('Moment 1 of 2');
    marks()[0]?.focus();
    await user.keyboard('{ArrowRight}');
    const second = await openMoment('Moment 2 of 2');
    expect(marks().map(({ checked }) => checked)).toEqual([false, true]);
    expect(document.activeElement).toBe(marks()[1]);
    await user.click(second.getByRole('button', { name: 'Moment before' }));
    const first = await openMoment('Moment 1 of 2');
    expect(document.activeElement).toBe(first.heading);
    expect(
      (first.getByRole('button', { name: 'Moment before' }) as HTMLButtonElement).disabled,
    ).toBe(true);
  });

  test('names the endings that a reply put out of reach', async () => {
    const { user } = await atMoments(['ask', 'soon']);
    await openMoment('Moment 2 of 2 Costly cost 20');
    expect(
      screen.getByText('After this, “By noon” and “An empty desk” were out of reach.'),
    ).toBeDefined();
    await user.click(marks()[0] as HTMLElement);
    await openMoment('Moment 1 of 2 Strong cost nothing');
    expect(screen.queryByText(/^After this/)).toBeNull();
  });

  test('shows a breach in place of a cost, and what was left when nothing more could be lost', async () => {
    const { user } = await atMoments(['belittle', 'by-noon']);
    const breach = await openMoment('Moment 1 of 2 A breach: Belittled the person');
    expect(breach.queryByText(/cost 120/)).toBeNull();
    await user.click(marks()[1] as HTMLElement);
    const moment = await openMoment('Moment 2 of 2 Strong cost nothing');
    expect(moment.getByText('Still within reach after it: -20.')).toBeDefined();
  });

  test('tells what stayed unsaid only when asked', async () => {
    const { user } = await atMoments(['sorry', 'by-noon'], { texts: [textWithHears()] });
    const moment = await openMoment('Moment 1 of 2');
    expect(moment.getByText('He will not believe me.').closest('[hidden]')).not.toBeNull();
    await user.click(moment.getByRole('button', { name: 'What was Ines Duarte thinking?' }));
    expect(moment.getByText('He will not believe me.').closest('[hidden]')).toBeNull();
    expect(moment.getByText('Sorry. To whom?')).toBeDefined();
  });

  test('goes back to a moment in a run of its own', async () => {
    const { user, store, run } = await atMoments(['ask', 'soon']);
    await openMoment('Moment 2 of 2');
    await user.click(screen.getByRole('button', { name: 'Try this moment again' }));
    await screen.findByRole('list', { name: 'What do you say?' });
    expect(screen.getByText('So when will it be here?')).toBeDefined();
    const again = [...store.runs.values()].find(({ runId }) => runId !== run.runId);
    expect(again).toMatchObject({
      mode: 'practice',
      path: [{ scene: 'desk', choice: 'ask' }],
      from: { runId: run.runId, at: 1 },
    });
  });

  test('stands at once and fills in when what each reply cost is known', async () => {
    let tell: (review: PathReview) => void = () => {};
    const exact = fakeAnalysis();
    const analysis = { ...exact, review: () => new Promise<PathReview>((done) => (tell = done)) };
    const { session, run } = await atMoments(['sorry', 'by-noon'], { analysis });
    expect(line().textContent).toContain('what each reply cost is being worked out');
    expect(markWords()).toEqual([
      'Moment 1, Fair. You: “Sorry about that.”',
      'Moment 2, Strong. You: “I will bring it up myself by noon, and ring you if it is later.”',
    ]);
    await openMoment('Moment 1 of 2 Fair');
    const read = await session.readRun(run.runId);
    if (read === null) throw new Error('the run is gone');
    const review = await exact.review(read.playable, read.path);
    tell({ ...review, exact: false });
    await openMoment('Moment 1 of 2 Costly cost 60 \\(sampled\\)');
    expect(line().textContent).toContain('what was still within reach: 40 (sampled)');
  });

  test('stands without the costs where they cannot be worked out', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const analysis = { ...fakeAnalysis(), review: () => Promise.reject(new Error('no worker')) };
    await atMoments(['sorry', 'soon'], { analysis });
    await openMoment('Moment 2 of 2 Not met');
    expect(line().textContent).toContain('what each reply cost could not be worked out');
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  test('of a talk that is not over goes as far as it came', async () => {
    await atMoments(['sorry']);
    await openMoment('Moment 1 of 1 Costly cost 60');
    expect(line().textContent).toContain('what was still within reach: 40');
  });
});
