import type { Components } from '../play/components.ts';
import type { EndingScene } from '../scenario/scenario.ts';
import type { EdgeGains } from './edge-gains.ts';
import type { StateGraph } from './state-graph.ts';
import { doubled } from './state-table.ts';

/**
 * For each state, what a run can still earn until an ending, by how much it will have had possible until
 * then. A score is a share, so neither the most earned nor the least possible alone would do. Kept by
 * component of the graph: a run that can go round earns nothing by it. All in half points.
 */
export interface CompletionRows {
  readonly components: Components;
  /** The row of component c is at `start[c]` up to `start[c + 1]`; empty where no ending can be reached. */
  readonly start: Int32Array;
  /** The possible points that the first entry of each row stands for; each later entry stands for one more. */
  readonly least: Int32Array;
  /** The most and the least that can be earned; `nothing` where no run has just so much possible. */
  readonly most: Int32Array;
  readonly fewest: Int32Array;
}

/** Stands in a row where no run has just so much possible. */
export const nothing = -0x40000000;

/** Which endings count; a run that ends otherwise is as if it never ended. */
export type Counts = (ending: EndingScene) => boolean;

interface Building {
  readonly graph: StateGraph;
  readonly gains: EdgeGains;
  readonly components: Components;
  readonly counts: Counts;
  readonly start: Int32Array;
  readonly least: Int32Array;
  most: Int32Array;
  fewest: Int32Array;
  end: number;
}

/** Calls back for each edge that leaves a component for one whose row is not empty. */
function eachWayOut(
  building: Building,
  component: number,
  visit: (edge: number, toComponent: number) => void,
): void {
  const { graph, components, start } = building;
  const end = components.start[component + 1] as number;
  for (let member = components.start[component] as number; member < end; member++) {
    const node = components.members[member] as number;
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      const to = components.of[graph.to[edge] as number] as number;
      if (to === component || start[to] === start[to + 1]) continue;
      visit(edge, to);
    }
  }
}

function isOver({ graph, components, counts }: Building, component: number): boolean {
  const node = components.members[components.start[component] as number] as number;
  const scene = graph.rules.scenes[graph.scene[node] as number]?.scene;
  return scene?.kind === 'ending' && counts(scene);
}

/** How far a component's row reaches: the least and the most possible points over all ways out. */
function extentOf(building: Building, component: number): readonly [number, number] {
  if (isOver(building, component)) return [0, 0];
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  eachWayOut(building, component, (edge, next) => {
    const least = (building.gains.possible[edge] as number) + (building.least[next] as number);
    const length = (building.start[next + 1] as number) - (building.start[next] as number);
    from = Math.min(from, least);
    to = Math.max(to, least + length - 1);
  });
  return [from, to];
}

function makeRoom(building: Building, end: number): void {
  while (building.most.length < end) {
    building.most = doubled(building.most);
    building.fewest = doubled(building.fewest);
  }
}

function mergeWay(
  building: Building,
  row: { at: number; least: number },
  way: [number, number],
): void {
  const [edge, next] = way;
  const { gains, start, least, most, fewest } = building;
  const earned = gains.earned[edge] as number;
  const from = start[next] as number;
  const to = start[next + 1] as number;
  const into =
    row.at + (gains.possible[edge] as number) + (least[next] as number) - row.least - from;
  for (let n = from; n < to; n++) {
    if (most[n] === nothing) continue;
    const best = (most[n] as number) + earned;
    const worst = (fewest[n] as number) + earned;
    const place = into + n;
    if (most[place] === nothing) {
      most[place] = best;
      fewest[place] = worst;
      continue;
    }
    if (best > (most[place] as number)) most[place] = best;
    if (worst < (fewest[place] as number)) fewest[place] = worst;
  }
}

function addRow(building: Building, component: number): void {
  const at = building.end;
  building.start[component] = at;
  const [least, greatest] = extentOf(building, component);
  const length = greatest < least ? 0 : greatest - least + 1;
  building.end = at + length;
  building.start[component + 1] = building.end;
  if (length === 0) return;
  makeRoom(building, building.end);
  building.least[component] = least;
  const row = isOver(building, component) ? 0 : nothing;
  building.most.fill(row, at, building.end);
  building.fewest.fill(row, at, building.end);
  eachWayOut(building, component, (edge, next) => mergeWay(building, { at, least }, [edge, next]));
}

/** Builds the rows from the endings back. Takes time in proportion to edges and to how many points a talk has. */
export function completionRows(
  graph: StateGraph,
  gains: EdgeGains,
  components: Components,
): CompletionRows {
  return rowsToEndings({ graph, gains, components }, () => true);
}

/** The rows of those runs only that end in some of the endings. */
export function rowsToEndings(
  explored: Pick<Building, 'graph' | 'gains' | 'components'>,
  counts: Counts,
): CompletionRows {
  const { graph, gains, components } = explored;
  const building: Building = {
    graph,
    gains,
    components,
    counts,
    start: new Int32Array(components.count + 1),
    least: new Int32Array(components.count),
    most: new Int32Array(4096),
    fewest: new Int32Array(4096),
    end: 0,
  };
  // Components are numbered from the endings back, so what a row is made of is there already.
  for (let component = 0; component < components.count; component++) addRow(building, component);
  return building;
}
