import type { TreeNode } from '../../../../room/console-view.ts';
import type { MomentId } from '../../../../room/room-act.ts';

/** A moment in an outline, with the number of forks passed on the way to it. */
export interface OutlinedNode {
  readonly node: TreeNode;
  readonly forks: number;
}

/** The tree from its first moment on, every way to its end before the next: an outline. */
export function outlineOf(tree: readonly TreeNode[]): readonly OutlinedNode[] {
  const under = new Map<MomentId | null, TreeNode[]>();
  for (const node of tree) under.set(node.after, [...(under.get(node.after) ?? []), node]);
  const nodesUnder = (id: MomentId | null, forks: number): OutlinedNode[] => {
    const nodes = [...(under.get(id) ?? [])].reverse();
    return nodes.map((node) => ({ node, forks: nodes.length > 1 ? forks + 1 : forks }));
  };
  const waiting = nodesUnder(null, 0);
  const outline: OutlinedNode[] = [];
  // By hand instead of by calls, since a talk that turns in a circle can be hundreds of moments deep.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    outline.push(next);
    waiting.push(...nodesUnder(next.node.id, next.forks));
  }
  return outline;
}
