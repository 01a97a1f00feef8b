import type { Choice } from '../scenario/scenario.ts';
import { points } from '../score/weigh-moments.ts';
import type { Checked } from './checked.ts';
import { momentsIn } from './moments-in.ts';

/** Replies offered together in a moment, in the order shown, of which one is rated above all others. */
export interface Guessable {
  readonly offered: readonly Choice[];
  readonly best: Choice;
  /** The offers of one moment weigh 1 together, however many there are. */
  readonly weight: number;
}

const sumOf = ({ rates }: Choice) => rates.reduce((sum, { rating }) => sum + points[rating], 0);

function bestOf(offered: readonly Choice[]): Choice | null {
  const [first, second] = offered.toSorted((one, other) => sumOf(other) - sumOf(one));
  if (first === undefined || second === undefined) return null;
  return sumOf(first) > sumOf(second) ? first : null;
}

/** For each moment that runs come to, what can be offered there together and has one best reply. */
export function guessableOffers({ scenario, offers }: Checked): readonly (readonly Guessable[])[] {
  return momentsIn(scenario).map(({ scene, at }) => {
    const here = offers()[at] ?? [];
    return here.flatMap(({ choices }) => {
      const offered = choices.flatMap((place) => scene.choices[place] ?? []);
      const best = bestOf(offered);
      return best === null ? [] : { offered, best, weight: 1 / here.length };
    });
  });
}

/** How often some mark gives the best reply away, against how often it would by chance. */
export interface Giveaway {
  readonly share: number;
  readonly chance: number;
}

/** By how much a mark may be surer than chance. */
export const surerThanChance = 0.2;

/** The share of moments in which the best reply bears a mark; null where no moment has one best reply. */
export function giveaway(
  moments: readonly (readonly Guessable[])[],
  bears: (guessable: Guessable) => boolean,
): Giveaway | null {
  const all = moments.flat();
  const weight = all.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return null;
  const marked = all.reduce((sum, one) => sum + (bears(one) ? one.weight : 0), 0);
  const byChance = all.reduce((sum, one) => sum + one.weight / one.offered.length, 0);
  return { share: marked / weight, chance: byChance / weight };
}
