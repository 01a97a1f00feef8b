import { act } from '@testing-library/react';
import type { Mode, SavedRun } from '../../../src/session/saved-run.ts';
import type { Session } from '../../../src/session/session.ts';
import { smallScenario, smallText } from './small-scenario.ts';

/** Holds a talk by these replies, reading on wherever there is nothing to decide. */
export async function holdTalk(
  session: Session,
  replies: readonly string[],
  { scenarioKey = 'the-late-chart', mode = 'straight' as Mode } = {},
): Promise<SavedRun> {
  const run = await session.begin({ scenarioKey, mode, answers: [] });
  await act(async () => {
    const sat = await session.sitDown(run.runId, { takeOver: false });
    if (!sat.ok) throw new Error(sat.reason);
    for (const reply of replies) {
      await sat.sitting.choose(reply);
      if (sat.sitting.view.getState().scene.kind === 'passage') await sat.sitting.continueOn();
    }
    sat.sitting.close();
  });
  return run;
}

/** Goes to a place of the app, as a link would. */
export function goTo(place: string): void {
  act(() => {
    window.location.hash = place;
  });
}

const landed: Readonly<Record<string, string>> = {
  ask: 'You counted with me. *Twice.*',
  sorry: 'Sorry. To whom?',
  belittle: 'So I am one of many.',
  'by-noon': 'Noon. I can tell them noon.',
  soon: 'Soon is never.',
};

/** The small scenario with what the nurse makes of each reply. */
export function textWithHears(): string {
  const { desk, promise, ...others } = smallScenario.scenes;
  const hearing = <Scene extends { readonly choices: readonly { readonly id: string }[] }>(
    scene: Scene,
  ) => ({
    ...scene,
    choices: scene.choices.map((choice) =>
      landed[choice.id] === undefined
        ? choice
        : { ...choice, hears: landed[choice.id], hearer: 'ines' },
    ),
  });
  return smallText({ scenes: { desk: hearing(desk), promise: hearing(promise), ...others } });
}
