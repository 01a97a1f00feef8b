import type { Choice, DecisionScene } from '../../scenario/scenario.ts';
import { points, ratingOf } from '../../score/weigh-moments.ts';
import type { Comparisons, Seen } from '../compare-replies.ts';
import { type Moment, momentsIn } from '../moments-in.ts';
import { choicePointer } from '../pointer.ts';
import { shownBy, shownNumber } from '../words-of-checks.ts';
import { desk } from './example-talk.ts';
import { isHarmful } from './harm-pays.ts';
import type { Rule } from './rule.ts';

/** What a choice earns here by its author's word. */
function worthOf(choice: Choice, { opportunity }: Moment): number {
  return opportunity.callsFor.reduce((sum, id) => sum + points[ratingOf(choice, id)], 0);
}

/** Whether all that a moment calls for is rated at least so, or at most so; a harm is told of elsewhere. */
function isThroughout(choice: Choice, { opportunity }: Moment, good: boolean): boolean {
  if (isHarmful(choice)) return false;
  return opportunity.callsFor.every((id) => points[ratingOf(choice, id)] > 0 === good);
}

/** A choice rated well that costs most, though one rated lower costs less. */
function dearGood(
  found: Comparisons,
  moment: Moment,
  choice: number,
): readonly [Seen, Choice] | null {
  const { choices } = moment.scene;
  const own = choices[choice] as Choice;
  if (!isThroughout(own, moment, true)) return null;
  for (const [place, other] of choices.entries()) {
    if (worthOf(other, moment) >= worthOf(own, moment)) continue;
    const seen = found.dearest(moment.at, place, choice);
    if (seen !== null) return [seen, other];
  }
  return null;
}

/** A choice rated missed that costs least, though one rated higher costs more. */
function cheapMissed(
  found: Comparisons,
  moment: Moment,
  choice: number,
): readonly [Seen, Choice] | null {
  const { choices } = moment.scene;
  const own = choices[choice] as Choice;
  if (!isThroughout(own, moment, false)) return null;
  for (const [place, other] of choices.entries()) {
    if (isHarmful(other) || worthOf(other, moment) <= worthOf(own, moment)) continue;
    const seen = found.cheapest(moment.at, choice, place);
    if (seen !== null) return [seen, other];
  }
  return null;
}

function messagesFor(found: Comparisons, moment: Moment, choice: number): readonly string[] {
  const sampled = found.exact ? '' : ' (Sampled: there are too many runs to look at all.)';
  const id = `"${(moment.scene as DecisionScene).choices[choice]?.id}"`;
  const dear = dearGood(found, moment, choice);
  const cheap = cheapMissed(found, moment, choice);
  const messages: string[] = [];
  if (dear !== null) {
    const [{ arrival, cost, otherCost }, other] = dear;
    const costs = `costs most, ${shownNumber(otherCost)}, where "${other.id}", rated lower, costs ${shownNumber(cost)}`;
    messages.push(
      `${id} is rated well throughout but ${costs}. ${shownBy(arrival.path())}${sampled}`,
    );
  }
  if (cheap !== null) {
    const [{ arrival, cost, otherCost }, other] = cheap;
    const costs = `costs least, ${shownNumber(cost)}, where "${other.id}", rated higher, costs ${shownNumber(otherCost)}`;
    messages.push(
      `${id} is rated missed throughout but ${costs}. ${shownBy(arrival.path())}${sampled}`,
    );
  }
  return messages;
}

const [hear, form] = desk.choices;
const count = { ...hear, id: 'count', says: 'That is thirty-five days.' };
const hearTo = (to: string) => ({
  scenes: {
    desk: { ...desk, choices: [{ ...hear, rates: { notice: 'general' }, to }, form, count] },
  },
});

/** The author's word against the numbers. */
export const ratingAgainstCost: Rule = {
  id: 'rating-against-cost',
  severity: 'warning',
  sentence:
    'In some run a choice rated well throughout costs most though one rated lower costs less, or one rated missed throughout costs least though one rated higher costs more.',
  find: ({ scenario, comparisons }) => {
    const found = comparisons();
    if (found === null) return [];
    return momentsIn(scenario).flatMap((moment) =>
      moment.scene.choices.flatMap((_, choice) =>
        messagesFor(found, moment, choice).map((message) => ({
          path: choicePointer(moment.scene, choice),
          message,
          mend: 'Rate it as it turns out, or let it lead where its rating says.',
        })),
      ),
    );
  },
  bad: { file: hearTo('she-leaves'), at: ['/scenes/desk/choices/0'] },
  good: hearTo('when'),
};
