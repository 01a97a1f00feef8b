import { doubled } from './state-table.ts';

/**
 * Points at which runs may stand, each pair as one number, with how likely they are under even random play
 * and what part of all paths stands there.
 */
export interface PointShares {
  readonly keys: Int32Array;
  readonly even: Float64Array;
  readonly paths: Float64Array;
}

/** How likely it is to come some way: under even random play, and of all paths. */
export interface WayOdds {
  readonly even: number;
  readonly paths: number;
}

function doubledFloats(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

/** Gathers shares by points, alike ones into one. One bag serves all states in turn: a talk has millions of shares. */
export class PointBag {
  count = 0;
  private keys = new Int32Array(1024);
  private even = new Float64Array(1024);
  private paths = new Float64Array(1024);
  private slots = new Int32Array(4096);
  /** A slot counts only where it was used in this turn, so that emptying the bag costs nothing. */
  private turns = new Int32Array(4096);
  private turn = 1;

  /** Adds all of some shares, with the points moved by `by`. */
  addAll({ keys, even, paths }: PointShares, by: number, odds: WayOdds): void {
    for (let n = 0; n < keys.length; n++) {
      const at = this.placeOf((keys[n] as number) + by);
      this.even[at] = (this.even[at] as number) + (even[n] as number) * odds.even;
      this.paths[at] = (this.paths[at] as number) + (paths[n] as number) * odds.paths;
    }
  }

  /** Hands out what was gathered, and is empty again. */
  take(): PointShares {
    const { count } = this;
    this.empty();
    return {
      keys: this.keys.slice(0, count),
      even: this.even.slice(0, count),
      paths: this.paths.slice(0, count),
    };
  }

  private empty(): void {
    this.count = 0;
    this.turn++;
  }

  private placeOf(key: number): number {
    const mask = this.slots.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    for (; this.turns[slot] === this.turn; slot = (slot + 1) & mask) {
      const at = this.slots[slot] as number;
      if (this.keys[at] === key) return at;
    }
    return this.add(key, slot);
  }

  private add(key: number, slot: number): number {
    const at = this.count++;
    if (at === this.keys.length) this.grow();
    this.keys[at] = key;
    this.even[at] = 0;
    this.paths[at] = 0;
    this.turns[slot] = this.turn;
    this.slots[slot] = at;
    if (this.count * 2 > this.slots.length) this.spread();
    return at;
  }

  private grow(): void {
    this.keys = doubled(this.keys);
    this.even = doubledFloats(this.even);
    this.paths = doubledFloats(this.paths);
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.turns = new Int32Array(this.slots.length);
    const mask = this.slots.length - 1;
    for (let at = 0; at < this.count; at++) {
      let slot = (Math.imul(this.keys[at] as number, 0x9e3779b1) >>> 7) & mask;
      while (this.turns[slot] === this.turn) slot = (slot + 1) & mask;
      this.turns[slot] = this.turn;
      this.slots[slot] = at;
    }
  }
}
