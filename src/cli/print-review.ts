import type { DecisionReview, PathReview } from '../core/analyse/path-review.ts';
import type { PathScore } from '../core/score/path-score.ts';
import { printRounded } from './print-bars.ts';

function printCost({ cost, best, offered }: DecisionReview): string {
  if (cost === null || best === null) return '';
  const shown = printRounded(cost);
  const words = cost === 0 ? 'cost nothing' : `cost ${shown === '0' ? 'under 1' : shown}`;
  if (cost === 0) return `  ${words}`;
  const better = offered.filter((one) => one.cost === 0).map(({ choice }) => choice);
  return `  ${words}; ${better.join(', ')} kept ${printRounded(best)} within reach`;
}

/** A breach stands in place of a cost: no number makes it right. */
function breachesAt(score: PathScore, at: number): readonly string[] {
  return score.breaches.filter((one) => one.at.includes(at)).map(({ breach }) => breach.label);
}

/** Prints each decision of a path with what it cost against the best that was still open. */
export function printDecisions(score: PathScore, review: PathReview): readonly string[] {
  const names = score.decisions.map(({ scene, choice }) => `${scene.id}/${choice.id}`);
  const longest = Math.max(0, ...names.map((name) => name.length));
  return names.map((name, at) => {
    const decision = review.decisions[at];
    const breaches = breachesAt(score, at);
    const said = decision === undefined ? '' : printCost(decision);
    const after = breaches.length > 0 ? `  breach: ${breaches.join(', ')}` : said;
    return `  ${name.padEnd(after === '' ? 0 : longest)}${after}`;
  });
}
