// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { goTo, holdTalk, textWithHears } from './hold-talk.ts';
import { findAxeViolations, openApp } from './open-app.tsx';
import { smallText } from './small-scenario.ts';

vi.setConfig({ testTimeout: 30_000 });

const asked = 'What do you think Ines Duarte made of that?';

/** Sits in the other chair of a talk held by these replies. */
async function fromTheirSide(replies: readonly string[], text = textWithHears()) {
  const app = openApp({ texts: [text] });
  const run = await holdTalk(app.session, replies);
  goTo(`/run/${run.runId}/debrief/their-side`);
  await screen.findByRole('heading', { level: 1, name: "From Ines Duarte's side" });
  return { ...app, run };
}

describe('from their side', () => {
  test('tells what was thought and said, and asks before it shows how a reply landed', async () => {
    await fromTheirSide(['ask', 'by-noon']);
    expect(document.title).toBe("From Ines Duarte's side: The chart that came late · Softspoken");
    expect(screen.getByText('He will not believe me.').parentElement?.textContent).toBe(
      'Not said: He will not believe me.',
    );
    expect(screen.getByText(/Twice, and nobody came/)).toBeDefined();
    expect(screen.getByRole('group', { name: asked })).toBeDefined();
    expect(screen.queryByText(/You counted with me/)).toBeNull();
    expect(screen.queryByText(/So when will it be here/)).toBeNull();
    expect(await findAxeViolations()).toEqual([]);
  });

  test('shows after a guess how it landed, moves there, and asks of the next reply', async () => {
    const { user, session, run } = await fromTheirSide(['ask', 'by-noon']);
    await user.click(screen.getByRole('checkbox', { name: 'heard' }));
    await user.type(screen.getByRole('textbox'), 'and a little surprised');
    await user.click(screen.getByRole('button', { name: 'See how it landed' }));
    const heard = screen.getByText('What Ines Duarte heard').parentElement;
    expect(heard?.textContent).toBe(
      'What Ines Duarte heardYou counted with me. Twice.You guessed: heard. and a little surprised',
    );
    expect(document.activeElement).toBe(heard);
    expect(screen.getByText(/So when will it be here/)).toBeDefined();
    expect(screen.getByRole('group', { name: asked })).toBeDefined();
    await waitFor(async () =>
      expect((await session.readRun(run.runId))?.run.answers).toEqual([
        {
          question: 'What did Ines Duarte make of “Twice, and nobody came. What happened then?”?',
          answer: 'heard. and a little surprised',
        },
      ]),
    );
  });

  test('lets a guess be left out, and ends with the ending and the ways on', async () => {
    const { user, session, run } = await fromTheirSide(['sorry', 'soon']);
    await user.click(screen.getByRole('button', { name: 'Show me' }));
    expect(screen.getByText('Sorry. To whom?')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show me' }));
    expect(screen.getByText('Soon is never.')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Soon' })).toBeDefined();
    expect(screen.queryByText(/You guessed/)).toBeNull();
    const known = screen.getByRole('region', { name: 'What you could not know' });
    expect(known.textContent).toBe(
      'What you could not knowInes DuarteNineteen years on the ward.What was needed: To be believed.',
    );
    expect((await session.readRun(run.runId))?.run.answers).toEqual([]);
    expect(
      screen.getByRole('link', { name: 'What if you had said something else?' }),
    ).toHaveProperty('hash', `#/run/${run.runId}/debrief/what-if`);
    expect(await findAxeViolations()).toEqual([]);
  });

  test('shows all of it at once where that is wanted', async () => {
    const { user } = await fromTheirSide(['belittle', 'by-noon']);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(document.activeElement?.textContent).toBe('What Ines Duarte heardSo I am one of many.');
    expect(screen.getByText('Noon. I can tell them noon.')).toBeDefined();
    expect(screen.getByText('“Noon is good.”')).toBeDefined();
    expect(screen.queryByRole('group', { name: asked })).toBeNull();
  });

  test('holds what was guessed in the middle of the talk beside what it was, and why', async () => {
    const app = openApp({ texts: [textWithHears()] });
    const run = await app.session.begin({
      scenarioKey: 'the-late-chart',
      mode: 'straight',
      answers: [],
    });
    const sat = await app.session.sitDown(run.runId, { takeOver: false });
    if (!sat.ok) throw new Error(sat.reason);
    await sat.sitting.guess('desk', 'bored');
    await sat.sitting.choose('ask');
    sat.sitting.close();
    goTo(`/run/${run.runId}/debrief/their-side`);
    const told = await screen.findByText(
      'What is she feeling? You thought bored. It was nearer to unheard.',
    );
    expect(told.parentElement?.textContent).toContain('Nobody had called back.');
  });

  test('opens again where the guesses ended', async () => {
    const { user, run } = await fromTheirSide(['ask', 'by-noon']);
    await user.click(screen.getByRole('checkbox', { name: 'respected' }));
    await user.click(screen.getByRole('button', { name: 'See how it landed' }));
    goTo('/past');
    await screen.findByRole('heading', { name: 'Past conversations' });
    goTo(`/run/${run.runId}/debrief/their-side`);
    expect(await screen.findByText('You guessed: respected')).toBeDefined();
    expect(screen.getByText(/So when will it be here/)).toBeDefined();
    expect(screen.queryByText('Noon. I can tell them noon.')).toBeNull();
  });

  test('is the talk as it was said where nothing unsaid was written', async () => {
    const silent = smallText().replace('"thinks": "He will not believe me."', '"note": ""');
    await fromTheirSide(['ask', 'by-noon'], silent);
    expect(screen.getByText(/did not write down what Ines Duarte thought/)).toBeDefined();
    expect(screen.getByText('“Noon is good.”')).toBeDefined();
    expect(screen.queryByRole('group', { name: asked })).toBeNull();
  });

  test('of a run that is not here says so kindly', async () => {
    openApp({ at: '/run/nowhere/debrief/their-side' });
    expect(
      await screen.findByRole('heading', { name: 'This conversation is not on this device' }),
    ).toBeDefined();
  });
});
