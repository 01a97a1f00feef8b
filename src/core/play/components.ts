/** A directed graph in rows: the edges of node n are `to[first[n]]` up to, not including, `to[first[n + 1]]`. */
export interface Digraph {
  readonly count: number;
  readonly first: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/**
 * The strongly connected components of a graph. `of` gives each node's component; components are numbered
 * so that every edge leads to the same component or one with a smaller number.
 */
export interface Components {
  readonly count: number;
  readonly of: Int32Array;
  /** The nodes component by component: those of c are `members[start[c]]` up to `members[start[c + 1]]`. */
  readonly members: Int32Array;
  readonly start: Int32Array;
}

interface Walk {
  readonly order: Int32Array;
  readonly low: Int32Array;
  readonly next: Int32Array;
  readonly open: Int32Array;
  readonly frames: Int32Array;
  readonly of: Int32Array;
  readonly members: Int32Array;
  readonly start: number[];
  opened: number;
  met: number;
  closed: number;
}

function startWalk(count: number): Walk {
  const ints = () => new Int32Array(count);
  return {
    order: ints(),
    low: ints(),
    next: ints(),
    open: ints(),
    frames: ints(),
    of: ints().fill(-1),
    members: ints(),
    start: [0],
    opened: 0,
    met: 0,
    closed: 0,
  };
}

function enter(walk: Walk, graph: Digraph, node: number): void {
  walk.met++;
  walk.order[node] = walk.met;
  walk.low[node] = walk.met;
  walk.next[node] = graph.first[node] as number;
  walk.open[walk.opened++] = node;
}

/** Closes the component that a node is the first of, if it is. */
function close(walk: Walk, node: number): void {
  if (walk.low[node] !== walk.order[node]) return;
  const component = walk.start.length - 1;
  for (let member = -1; member !== node; ) {
    member = walk.open[--walk.opened] as number;
    walk.of[member] = component;
    walk.members[walk.closed++] = member;
  }
  walk.start.push(walk.closed);
}

/** Goes down from a root with a stack of its own: a graph may be one chain of a million nodes. */
function descend(walk: Walk, graph: Digraph, root: number): void {
  const { order, low, next, frames, of } = walk;
  let depth = 0;
  frames[depth] = root;
  enter(walk, graph, root);
  while (depth >= 0) {
    const node = frames[depth] as number;
    const edge = next[node] as number;
    if (edge === graph.first[node + 1]) {
      close(walk, node);
      depth--;
      if (depth < 0) return;
      const parent = frames[depth] as number;
      low[parent] = Math.min(low[parent] as number, low[node] as number);
      continue;
    }
    next[node] = edge + 1;
    const to = graph.to[edge] as number;
    if (order[to] === 0) {
      enter(walk, graph, to);
      frames[++depth] = to;
    } else if (of[to] === -1) low[node] = Math.min(low[node] as number, order[to] as number);
  }
}

/** Finds the components by Tarjan's algorithm, in time proportional to nodes and edges. */
export function componentsOf(graph: Digraph): Components {
  const walk = startWalk(graph.count);
  for (let node = 0; node < graph.count; node++) {
    if (walk.order[node] === 0) descend(walk, graph, node);
  }
  return {
    count: walk.start.length - 1,
    of: walk.of,
    members: walk.members,
    start: Int32Array.from(walk.start),
  };
}

/** Whether a run can go round within a component: it has two nodes or more, or one that leads to itself. */
export function isCyclic(graph: Digraph, components: Components, component: number): boolean {
  const from = components.start[component] as number;
  if ((components.start[component + 1] as number) - from > 1) return true;
  const node = components.members[from] as number;
  for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
    if (graph.to[edge] === node) return true;
  }
  return false;
}
