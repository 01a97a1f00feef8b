import type { TreeNode } from '../../../../room/console-view.ts';
import type { MomentId } from '../../../../room/room-act.ts';

/** The tree from its first moment on, every way to its end before the next: an outline. */
export function outlineOf(tree: readonly TreeNode[]): readonly TreeNode[] {
  const under = new Map<MomentId | null, TreeNode[]>();
  for (const node of tree) under.set(node.after, [...(under.get(node.after) ?? []), node]);
  const waiting = [...(under.get(null) ?? [])].reverse();
  const outline: TreeNode[] = [];
  // By hand instead of by calls, since a talk that turns in a circle can be hundreds of moments deep.
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    outline.push(node);
    waiting.push(...[...(under.get(node.id) ?? [])].reverse());
  }
  return outline;
}
