import type { PathReview } from '../../core/analyse/path-review.ts';
import type { Path } from '../../core/play/path.ts';
import { reviewedReply } from '../around.ts';
import { momentBefore } from '../map-stops.ts';
import type { Room } from '../room.ts';
import type { Moment } from '../room-state.ts';
import { stretchAt } from '../stretch.ts';

/** What a reply at a moment puts out of reach; null where it is not known. */
export type CostOf = (moment: Moment, choice: string) => number | null;

/** To the end of each way that was tried: the paths whose reviews tell the cost of every reply of a session. */
export function pathsOfRecord({ staged: { rules }, state }: Room): readonly Path[] {
  const all = [...state.moments.values()];
  const goneOn = new Set(all.map(momentBefore));
  return all.flatMap(({ id, path }) => {
    if (goneOn.has(id)) return [];
    const { scene, offered } = stretchAt(rules, path);
    const [reply] = offered;
    return [reply === undefined ? path : [...path, { scene: scene.id, choice: reply.id }]];
  });
}

/** The costs that some reviews tell. */
export function costsOf(reviews: readonly PathReview[]): CostOf {
  return ({ path }, choice) => {
    for (const review of reviews) {
      const reviewed = reviewedReply({ review }, path, { at: path.length, choice });
      if (reviewed !== null) return reviewed.cost;
    }
    return null;
  };
}
