/** What two raters gave the same thing, as levels: whole numbers, evenly apart. */
export type RatedTwice = readonly [number, number];

const squared = (number: number) => number * number;

function counted(levels: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}

/** The sum of squared differences if every rating of the one had met every rating of the other. */
function crossed(pairs: readonly RatedTwice[]): number {
  const [ones, others] = [counted(pairs.map(([a]) => a)), counted(pairs.map(([, b]) => b))];
  return [...ones].reduce(
    (sum, [a, many]) =>
      [...others].reduce((sub, [b, more]) => sub + many * more * squared(a - b), sum),
    0,
  );
}

/**
 * Quadratic-weighted kappa (Cohen 1968; Fleiss and Cohen 1973): 1 less observed by expected disagreement,
 * a disagreement of d levels weighing d squared, and expected being what the two raters' own marginals
 * come to by chance. From 1 (the same) by 0 (chance) downwards; null where nothing else was to be expected.
 * Whole numbers until the one division.
 */
export function weightedKappa(pairs: readonly RatedTwice[]): number | null {
  const expected = crossed(pairs);
  if (expected === 0) return null;
  const observed = pairs.reduce((sum, [a, b]) => sum + squared(a - b), 0);
  return (expected - pairs.length * observed) / expected;
}
