import { exploreScenario } from '../../src/core/analyse/explore-scenario.ts';
import { reviewPath } from '../../src/core/analyse/review-path.ts';
import type { Around } from '../../src/room/around.ts';
import { pathToReview, type Room } from '../../src/room/room.ts';
import { nothingAround, staged, wardTalk } from './a-talk.ts';
import { laidOut } from './laid-out.ts';

const explored = (() => {
  const all = exploreScenario(staged.rules);
  if (all === null) throw new Error('a small talk can be explored');
  return all;
})();

const map = laidOut(wardTalk);

/** No faces, but everything worked out: the review of a room's way, the map and the best way of the small talk. */
export function worked(room: Room): Around {
  const path = [
    { scene: 'desk', choice: 'see' },
    { scene: 'sofa', choice: 'stay' },
  ];
  const review = reviewPath(explored, pathToReview(room));
  return { ...nothingAround, review, map, best: { path } };
}
