import type { Choice, DecisionScene } from '../../scenario/scenario.ts';
import type { Checked } from '../checked.ts';
import type { Comparisons } from '../compare-replies.ts';
import { choicePointer } from '../pointer.ts';
import { sampledOnly, shownBy, shownNumber } from '../words-of-checks.ts';
import { when } from './example-talk.ts';
import type { Rule } from './rule.ts';

/** Whether a reply does harm by its author's own word: it is rated against, or commits a breach. */
export function isHarmful({ rates, breaches }: Choice): boolean {
  return breaches.length > 0 || rates.some(({ rating }) => rating === 'against');
}

/** What a harmful choice got away with, in words; null where it never does. */
function gotAway(
  comparisons: Comparisons,
  scene: DecisionScene,
  at: { readonly scene: number; readonly choice: number },
): string | null {
  const name = `"${scene.choices[at.choice]?.id}"`;
  for (const [place, other] of scene.choices.entries()) {
    if (isHarmful(other)) continue;
    const seen = comparisons.cheaper(at.scene, at.choice, place);
    if (seen === null) continue;
    const costs = `costs ${shownNumber(seen.cost)} where "${other.id}" costs ${shownNumber(seen.otherCost)}`;
    return `${name} does harm but ${costs}. ${shownBy(seen.arrival.path())}`;
  }
  const free = comparisons.free(at.scene, at.choice);
  return free === null ? null : `${name} does harm but costs nothing. ${shownBy(free.path())}`;
}

function sayIfSampled({ exact }: Comparisons, message: string): string {
  return exact ? message : `${message} ${sampledOnly}`;
}

function findingsIn({ scenario, comparisons }: Checked) {
  const found = comparisons();
  if (found === null) return [];
  return scenario.scenes.flatMap((scene, at) => {
    if (scene.kind !== 'decision') return [];
    return scene.choices.flatMap((one, choice) => {
      if (!isHarmful(one)) return [];
      const message = gotAway(found, scene, { scene: at, choice });
      if (message === null) return [];
      return {
        path: choicePointer(scene, choice),
        message: sayIfSampled(found, message),
        mend: 'Rate it against what it goes against, let it lead somewhere worse, or let the other reply cost less.',
      };
    });
  });
}

const promise = { id: 'today', says: 'Today, I promise you.', breaches: ['false-promise'] };
const promised = (more: object) => ({
  scenes: { when: { ...when, choices: [...when.choices, { ...promise, ...more }] } },
});

/** A harm that the score rewards. */
export const harmPays: Rule = {
  id: 'harm-pays',
  severity: 'warning',
  sentence:
    'In some run a choice that goes against a criterion or commits a breach costs nothing, or less than an offered choice that does neither.',
  find: findingsIn,
  bad: {
    file: promised({ to: 'she-nods', rates: { act: 'general' } }),
    at: ['/scenes/when/choices/2'],
  },
  good: promised({ to: 'she-leaves', rates: { act: 'against' } }),
};
