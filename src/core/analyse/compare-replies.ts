import { type Arrival, eachArrival } from './arrivals.ts';
import type { Explored } from './explore-scenario.ts';
import { pointsAfter } from './extreme-path.ts';
import { reachFrom } from './score-range.ts';
import { compareShares, costBetween, type Share } from './share.ts';

/** A run in which two replies cost differently, with what they cost there. */
export interface Seen {
  readonly arrival: Arrival;
  readonly cost: number;
  readonly otherCost: number;
}

/**
 * What replies cost, held against each other in every decision that a run can come to. Asked by the place of
 * the scene in the file and of the choices in the scene; null where no run shows it.
 */
export interface Comparisons {
  /** False where only sampled plays were looked at. */
  readonly exact: boolean;
  readonly free: (scene: number, choice: number) => Arrival | null;
  /** Where a reply costs less than another that is offered too. */
  readonly cheaper: (scene: number, choice: number, other: number) => Seen | null;
  /** The same, and no reply offered there costs less than this one. */
  readonly cheapest: (scene: number, choice: number, other: number) => Seen | null;
  /** The same, and no reply offered there costs more than the other one. */
  readonly dearest: (scene: number, choice: number, other: number) => Seen | null;
}

/** At most six replies stand in a scene, so that two of them in order fit below 64. */
const keyOf = (scene: number, choice: number, other: number) => scene * 64 + choice * 8 + other;

interface Tables {
  readonly free: Map<number, Arrival>;
  readonly cheaper: Map<number, Seen>;
  readonly cheapest: Map<number, Seen>;
  readonly dearest: Map<number, Seen>;
}

interface Reply {
  readonly choice: number;
  readonly after: Share;
}

/** What each reply offered still lets a run reach; one after which no run ends is left out. */
function repliesAt(explored: Explored, { state, points }: Arrival): readonly Reply[] {
  const { graph, gains } = explored;
  const replies: Reply[] = [];
  const end = graph.first[state + 1] as number;
  for (let edge = graph.first[state] as number; edge < end; edge++) {
    const to = { state: graph.to[edge] as number, points: pointsAfter(gains, points, edge) };
    const after = reachFrom(explored, to, 'highest');
    if (after !== null) replies.push({ choice: graph.choice[edge] as number, after });
  }
  return replies;
}

function keepNearest(table: Map<number, Seen>, key: number, seen: () => Seen, depth: number): void {
  const known = table.get(key);
  if (known === undefined || known.arrival.depth > depth) table.set(key, seen());
}

function note(tables: Tables, arrival: Arrival, at: { scene: number; replies: readonly Reply[] }) {
  const { scene, replies } = at;
  const order = replies.toSorted((one, other) => compareShares(other.after, one.after));
  const [best, worst] = [order[0]?.after, order.at(-1)?.after];
  if (best === undefined || worst === undefined) return;
  for (const { choice, after } of replies) {
    const isBest = compareShares(after, best) === 0;
    const free = tables.free.get(keyOf(scene, choice, 0));
    if (isBest && (free === undefined || free.depth > arrival.depth))
      tables.free.set(keyOf(scene, choice, 0), arrival);
    for (const other of replies) {
      if (compareShares(after, other.after) <= 0) continue;
      const key = keyOf(scene, choice, other.choice);
      const cost = () => costBetween(best, after);
      const seen = () => ({ arrival, cost: cost(), otherCost: costBetween(best, other.after) });
      keepNearest(tables.cheaper, key, seen, arrival.depth);
      if (isBest) keepNearest(tables.cheapest, key, seen, arrival.depth);
      if (compareShares(other.after, worst) === 0)
        keepNearest(tables.dearest, key, seen, arrival.depth);
    }
  }
}

/** Holds the costs of all replies against each other, in every run that can be. For a scenario that has scores. */
export function compareReplies(explored: Explored, arrivalsAtMost?: number): Comparisons {
  const tables: Tables = {
    free: new Map(),
    cheaper: new Map(),
    cheapest: new Map(),
    dearest: new Map(),
  };
  const visit = (arrival: Arrival) => {
    const scene = explored.graph.scene[arrival.state] as number;
    note(tables, arrival, { scene, replies: repliesAt(explored, arrival) });
  };
  const exact = eachArrival(explored, visit, arrivalsAtMost);
  const { free, cheaper, cheapest, dearest } = tables;
  return {
    exact,
    free: (scene, choice) => free.get(keyOf(scene, choice, 0)) ?? null,
    cheaper: (...key) => cheaper.get(keyOf(...key)) ?? null,
    cheapest: (...key) => cheapest.get(keyOf(...key)) ?? null,
    dearest: (...key) => dearest.get(keyOf(...key)) ?? null,
  };
}
