import type { Bit } from '../play/rules.ts';
import type {
  PackedChange,
  PackedRoute,
  PackedScene,
  PackedStep,
  PackedTest,
} from './packed-rules.ts';

/** How many states are stepped from at a time: what they come to stays in the quickest memory. */
export const statesAtATime = 128;

/** Some states that stand side by side in one scene: `count` of them, packed in `words` from `at` on. */
export interface States {
  readonly words: Int32Array;
  readonly at: number;
  readonly count: number;
}

/**
 * The steps from some states of one scene, reply by reply: what a reply asks for and does is looked up
 * once for all of them.
 */
export class StepBatch {
  private readonly width: number;
  private readonly scenes: readonly PackedScene[];
  private readonly sceneMask: number;
  /** For each step by each state: where it leads, and whether it can be taken. Those of one step stand together. */
  readonly words: Int32Array;
  readonly open: Uint8Array;

  constructor(scenes: readonly PackedScene[], sceneMask: number, width: number) {
    this.width = width;
    this.scenes = scenes;
    this.sceneMask = sceneMask;
    const steps = Math.max(1, ...scenes.map((scene) => scene.steps.length));
    this.words = new Int32Array(steps * statesAtATime * width);
    this.open = new Uint8Array(steps * statesAtATime);
  }

  /** Takes every step of a scene from each of the states. */
  take(steps: readonly PackedStep[], states: States): void {
    for (let n = 0; n < steps.length; n++) {
      const step = steps[n] as PackedStep;
      this.mark(step, states, n * statesAtATime);
      this.apply(step, states, n * statesAtATime * this.width);
      this.route(step.routes, states.count, n * statesAtATime * this.width);
    }
  }

  /** Marks the states in which a step can be taken, as `isOffered` says. */
  private mark({ when, taken }: PackedStep, { words, at, count }: States, into: number): void {
    const { open, width } = this;
    if (when === null) {
      for (let n = 0; n < count; n++) open[into + n] = 1;
    } else if (when.kind === 'range') {
      const { word, shift, mask, atLeast, atMost } = when;
      for (let n = 0, from = at + word; n < count; n++, from += width) {
        const value = ((words[from] as number) >>> shift) & mask;
        open[into + n] = value >= atLeast && value <= atMost ? 1 : 0;
      }
    } else {
      for (let n = 0; n < count; n++) open[into + n] = holds(when, words, at + n * width) ? 1 : 0;
    }
    if (taken === null) return;
    for (let n = 0, from = at + taken.word; n < count; n++, from += width) {
      if (((words[from] as number) & taken.mask) !== 0) open[into + n] = 0;
    }
  }

  /** Does to each state what a step does, as `takeChoice` does it, also where it cannot be taken: nobody looks there. */
  private apply(step: PackedStep, { words, at, count }: States, into: number): void {
    const { changes, set, clear } = step;
    const { words: after, width } = this;
    const end = into + count * width;
    for (let n = into, from = at; n < end; n++, from++) after[n] = words[from] as number;
    for (let n = 0; n < changes.length; n++) this.change(changes[n] as PackedChange, into, end);
    for (let n = 0; n < set.length; n++) {
      const { word, mask } = set[n] as Bit;
      for (let to = into + word; to < end; to += width) after[to] = (after[to] as number) | mask;
    }
    for (let n = 0; n < clear.length; n++) {
      const { word, mask } = clear[n] as Bit;
      for (let to = into + word; to < end; to += width) after[to] = (after[to] as number) & ~mask;
    }
  }

  private change({ word, shift, mask, by, most }: PackedChange, from: number, end: number): void {
    const { words, width } = this;
    const others = ~(mask << shift);
    for (let n = from + word; n < end; n += width) {
      const before = words[n] as number;
      const held = Math.min(most, Math.max(0, ((before >>> shift) & mask) + by));
      words[n] = (before & others) | (held << shift);
    }
  }

  /** Sends each state where the routes lead, and leaves out what can no longer matter there. */
  private route(routes: readonly PackedRoute[], count: number, at: number): void {
    const { words, width } = this;
    const end = at + count * width;
    for (let n = at; n < end; n += width) {
      const scene = sceneBy(routes, words, n);
      const { keep } = this.scenes[scene] as PackedScene;
      words[n] = ((words[n] as number) & (keep[0] as number) & ~this.sceneMask) | scene;
      for (let m = 1; m < width; m++) words[n + m] = (words[n + m] as number) & (keep[m] as number);
    }
  }
}

/** Whether a condition holds in the state that is packed from `at` on. */
function holds(test: PackedTest, words: Int32Array, at: number): boolean {
  const { kind, parts } = test;
  if (kind === 'range') {
    const value = ((words[at + test.word] as number) >>> test.shift) & test.mask;
    return value >= test.atLeast && value <= test.atMost;
  }
  if (kind === 'not') return !holds(parts[0] as PackedTest, words, at);
  const any = kind === 'any';
  for (let n = 0; n < parts.length; n++)
    if (holds(parts[n] as PackedTest, words, at) === any) return any;
  return !any;
}

/** The scene that a list of routes leads to. */
function sceneBy(routes: readonly PackedRoute[], words: Int32Array, at: number): number {
  for (let n = 0; n < routes.length; n++) {
    const { when, to } = routes[n] as PackedRoute;
    if (when === null || holds(when, words, at)) return to;
  }
  throw new Error('a list of routes must end with one that has no condition');
}
