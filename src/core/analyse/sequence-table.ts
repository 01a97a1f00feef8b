import { doubled } from './state-table.ts';

/** Sequences of whole numbers of any length, each with a number in the order in which it was first met. */
export class SequenceTable {
  count = 0;
  /** Sequence n stands in `numbers` at `start[n]` up to `start[n + 1]`. */
  start: Int32Array;
  numbers: Int32Array;
  private slots: Int32Array;

  constructor(room: { readonly sequences: number; readonly numbers: number }) {
    this.start = new Int32Array(room.sequences + 1);
    this.numbers = new Int32Array(room.numbers);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * room.sequences))).fill(-1);
  }

  /** The number of the sequence that the first `length` of `values` are: the one it has, or the next one. */
  number(values: Int32Array, length: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = hashOf(values, 0, length) & mask;
    let found = slots[slot] as number;
    while (found !== -1 && !this.isAt(found, values, length)) {
      slot = (slot + 1) & mask;
      found = slots[slot] as number;
    }
    return found === -1 ? this.add(values, length, slot) : found;
  }

  private isAt(sequence: number, values: Int32Array, length: number): boolean {
    const { start, numbers } = this;
    const at = start[sequence] as number;
    if ((start[sequence + 1] as number) - at !== length) return false;
    let n = 0;
    while (n < length && numbers[at + n] === values[n]) n++;
    return n === length;
  }

  private add(values: Int32Array, length: number, slot: number): number {
    const sequence = this.count++;
    const at = this.start[sequence] as number;
    while (at + length > this.numbers.length) this.numbers = doubled(this.numbers);
    for (let n = 0; n < length; n++) this.numbers[at + n] = values[n] as number;
    if (this.count === this.start.length) this.start = doubled(this.start);
    this.start[this.count] = at + length;
    this.slots[slot] = sequence;
    if (this.count * 2 > this.slots.length) this.spread();
    return sequence;
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let sequence = 0; sequence < this.count; sequence++) {
      const from = this.start[sequence] as number;
      let slot = hashOf(this.numbers, from, this.start[sequence + 1] as number) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = sequence;
    }
    this.slots = slots;
  }
}

/** Mixes the numbers from one place up to another, two at a time. */
function hashOf(values: Int32Array, from: number, to: number): number {
  let hash = to - from;
  for (let n = from; n < to; n += 2) {
    const second = n + 1 < to ? (values[n + 1] as number) : 0;
    hash = Math.imul(hash ^ (values[n] as number) ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
