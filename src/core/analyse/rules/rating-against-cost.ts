import type { Choice } from '../../scenario/scenario.ts';
import { points, ratingOf } from '../../score/weigh-moments.ts';
import type { Comparisons } from '../compare-replies.ts';
import { type Moment, momentsIn } from '../moments-in.ts';
import { choicePointer } from '../pointer.ts';
import { sampledOnly, shownBy, shownNumber } from '../words-of-checks.ts';
import { desk } from './example-talk.ts';
import { isHarmful } from './harm-pays.ts';
import type { Finding, Rule } from './rule.ts';

/** What the author's word on a choice is held against. */
interface Judging {
  readonly found: Comparisons;
  readonly weights: ReadonlyMap<string, number>;
}

/** What a choice earns in a moment by its author's word. */
function worthOf({ weights }: Judging, choice: Choice, { opportunity }: Moment): number {
  return opportunity.callsFor.reduce(
    (sum, id) => sum + (weights.get(id) ?? 1) * points[ratingOf(choice, id)],
    0,
  );
}

/** Whether all that a moment calls for is met, or all of it missed; a harm is told of elsewhere. */
function isThroughout(choice: Choice, { opportunity }: Moment, met: boolean): boolean {
  if (isHarmful(choice)) return false;
  return opportunity.callsFor.every((id) => points[ratingOf(choice, id)] > 0 === met);
}

/** A choice rated well that costs most, though one rated no better costs less. */
function dearGood(judging: Judging, moment: Moment, place: number): string | null {
  const { choices } = moment.scene;
  const own = choices[place] as Choice;
  if (!isThroughout(own, moment, true)) return null;
  for (const [n, other] of choices.entries()) {
    if (worthOf(judging, other, moment) > worthOf(judging, own, moment)) continue;
    const seen = judging.found.dearest(moment.at, n, place);
    if (seen === null) continue;
    const costs = `costs most, ${shownNumber(seen.otherCost)}, where "${other.id}", rated no better, costs ${shownNumber(seen.cost)}`;
    return `"${own.id}" is rated well throughout but ${costs}. ${shownBy(seen.arrival.path())}`;
  }
  return null;
}

/** A choice rated missed that costs least, though one rated higher costs more. */
function cheapMissed(judging: Judging, moment: Moment, place: number): string | null {
  const { choices } = moment.scene;
  const own = choices[place] as Choice;
  if (!isThroughout(own, moment, false)) return null;
  for (const [n, other] of choices.entries()) {
    if (isHarmful(other)) continue;
    if (worthOf(judging, other, moment) <= worthOf(judging, own, moment)) continue;
    const seen = judging.found.cheapest(moment.at, place, n);
    if (seen === null) continue;
    const costs = `costs least, ${shownNumber(seen.cost)}, where "${other.id}", rated higher, costs ${shownNumber(seen.otherCost)}`;
    return `"${own.id}" is rated missed throughout but ${costs}. ${shownBy(seen.arrival.path())}`;
  }
  return null;
}

function findingsIn(judging: Judging, moment: Moment): readonly Finding[] {
  const sampled = judging.found.exact ? '' : ` ${sampledOnly}`;
  return moment.scene.choices.flatMap((_, place) =>
    [dearGood(judging, moment, place), cheapMissed(judging, moment, place)]
      .filter((message) => message !== null)
      .map((message) => ({
        path: choicePointer(moment.scene, place),
        message: `${message}${sampled}`,
        mend: 'Rate it as it turns out, or let it lead where its rating says.',
      })),
  );
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
    'In some run a choice rated well throughout costs most though one rated no better costs less, or one rated missed throughout costs least though one rated higher costs more.',
  find: ({ scenario, comparisons }) => {
    const found = comparisons();
    if (found === null) return [];
    const weights = new Map(scenario.rubric.criteria.map(({ id, weight }) => [id, weight]));
    return momentsIn(scenario).flatMap((moment) => findingsIn({ found, weights }, moment));
  },
  bad: { file: hearTo('she-leaves'), at: ['/scenes/desk/choices/0'] },
  good: hearTo('when'),
};
