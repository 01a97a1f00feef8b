import type { TriedNode, TriedWay } from '../../../../session/tried-tree.ts';

/** A reply with the ways that stopped right after it. */
export interface TriedStep {
  readonly node: TriedNode;
  readonly ended: readonly TriedWay[];
}

/** A part of the tree in which nothing forks: the replies one after another, and then a fork, if any. */
export interface Stretch {
  readonly steps: readonly TriedStep[];
  /** The replies that were tried where the stretch ends; none where it just ends. */
  readonly fork: readonly TriedStep[];
}

function stepOf(node: TriedNode): TriedStep {
  return { node, ended: node.ways.filter(({ path }) => path.length === node.at + 1) };
}

/** Follows the tree from what was tried at one moment until two ways part, so that only forks are nested. */
export function stretchFrom(tried: readonly TriedNode[]): Stretch {
  const steps: TriedStep[] = [];
  let here = tried;
  for (let [only, other] = here; only !== undefined && other === undefined; [only, other] = here) {
    steps.push(stepOf(only));
    here = only.next;
  }
  return { steps, fork: here.map(stepOf) };
}
