import type { Scene } from '../scenario/scenario.ts';

/** The scenes that one scene leads to, whatever the conditions on the way. */
function successors(scene: Scene, places: ReadonlyMap<string, number>): readonly number[] {
  const routes =
    scene.kind === 'decision'
      ? scene.choices.flatMap((choice) => choice.to)
      : scene.kind === 'passage'
        ? scene.next
        : [];
  return [...new Set(routes.map((route) => places.get(route.to) ?? -1))].filter((to) => to >= 0);
}

/** One scene on the way down: which it is, and how many of its successors have been looked at. */
interface Frame {
  readonly scene: number;
  looked: number;
}

/** Tarjan's strongly connected components, with a stack of its own: 5,000 scenes may form one chain. */
class Components {
  readonly cycleOf: (number | null)[];
  private cycles = 0;
  private readonly order: number[] = [];
  private readonly low: number[] = [];
  private readonly open: number[] = [];
  private readonly isOpen: boolean[] = [];
  private count = 0;
  private readonly edges: readonly (readonly number[])[];

  constructor(edges: readonly (readonly number[])[]) {
    this.edges = edges;
    this.cycleOf = edges.map(() => null);
    for (let scene = 0; scene < edges.length; scene++) {
      if (this.order[scene] === undefined) this.descend(scene);
    }
  }

  private enter(scene: number): Frame {
    this.order[scene] = this.count;
    this.low[scene] = this.count++;
    this.open.push(scene);
    this.isOpen[scene] = true;
    return { scene, looked: 0 };
  }

  private lower(scene: number, to: number): void {
    this.low[scene] = Math.min(this.low[scene] as number, to);
  }

  private descend(root: number): void {
    const frames = [this.enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const to = this.edges[frame.scene]?.[frame.looked++];
      if (to === undefined) {
        frames.pop();
        this.close(frame.scene);
        const parent = frames.at(-1);
        if (parent !== undefined) this.lower(parent.scene, this.low[frame.scene] as number);
      } else if (this.order[to] === undefined) frames.push(this.enter(to));
      else if (this.isOpen[to]) this.lower(frame.scene, this.order[to]);
    }
  }

  private close(scene: number): void {
    if (this.low[scene] !== this.order[scene]) return;
    const members = this.open.splice(this.open.lastIndexOf(scene));
    for (const member of members) this.isOpen[member] = false;
    const loops = members.length > 1 || this.edges[scene]?.includes(scene);
    if (!loops) return;
    const cycle = this.cycles++;
    for (const member of members) this.cycleOf[member] = cycle;
  }
}

/**
 * For each scene (by place in the file) the number of the cycle that a run might come back to it on,
 * conditions left aside; null where nobody can come back. Scenes on each other's way share a number.
 */
export function cyclesOf(
  scenes: readonly Scene[],
  places: ReadonlyMap<string, number>,
): readonly (number | null)[] {
  return new Components(scenes.map((scene) => successors(scene, places))).cycleOf;
}
