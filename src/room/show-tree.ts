import type { TreeNode } from './console-view.ts';
import { momentBefore } from './map-stops.ts';
import { isOnWay, momentNow, walkedPath } from './moments.ts';
import type { Room } from './room.ts';
import type { Moment } from './room-state.ts';
import { stretchAt } from './stretch.ts';
import { lettered, replyBefore } from './told.ts';

function nodeOf({ staged: { rules }, state }: Room, moment: Moment): TreeNode {
  const { scene, offered } = stretchAt(rules, moment.path);
  const ending = scene.kind === 'ending' ? scene.ending : null;
  return {
    id: moment.id,
    after: momentBefore(moment),
    kind: ending === null ? 'decision' : 'ending',
    depth: moment.path.length,
    by: replyBefore(rules, moment.path),
    title: ending?.title ?? null,
    decided: moment.attempts.map(({ decided }) => lettered(offered, decided)?.letter ?? null),
    onWay: isOnWay(walkedPath(state), moment),
    here: moment.id === momentNow(state).id,
  };
}

/** The session as a tree, in the order in which the room came to each place. */
export function shownTree(room: Room): readonly TreeNode[] {
  return [...room.state.moments.values()].map((moment) => nodeOf(room, moment));
}
