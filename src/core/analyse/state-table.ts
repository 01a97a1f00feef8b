/** Every state met so far, packed, each with a number in the order in which it was met. */
export class StateTable {
  readonly width: number;
  count = 0;
  private packed: Int32Array;
  private slots: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.packed = new Int32Array(width * 16_384);
    this.slots = new Int32Array(32_768).fill(-1);
  }

  /** The packed words of all states, `width` for each. */
  get words(): Int32Array {
    return this.packed;
  }

  /** How many bytes the table holds for its states. */
  get bytes(): number {
    return this.packed.byteLength + this.slots.byteLength;
  }

  /** The number of a state: the one it has, or the next one where it was not met before. */
  number(state: Int32Array): number {
    const { slots, packed, width } = this;
    const mask = slots.length - 1;
    const word = state[0] as number;
    let slot = this.hash(state, 0) & mask;
    let found = slots[slot] as number;
    // Scene and meters stand in the first word, so most states that differ do so there.
    while (found !== -1 && (packed[found * width] !== word || !this.isAt(found, state))) {
      slot = (slot + 1) & mask;
      found = slots[slot] as number;
    }
    return found === -1 ? this.add(state, slot) : found;
  }

  /** Whether a number stands for a state that has its first word. */
  private isAt(number: number, state: Int32Array): boolean {
    const { packed, width } = this;
    const at = number * width;
    let n = 1;
    while (n < width && packed[at + n] === state[n]) n++;
    return n === width;
  }

  private add(state: Int32Array, slot: number): number {
    const number = this.count++;
    if (this.count * this.width > this.packed.length) this.packed = doubled(this.packed);
    const at = number * this.width;
    for (let n = 0; n < this.width; n++) this.packed[at + n] = state[n] as number;
    this.slots[slot] = number;
    if (this.count * 4 > this.slots.length) this.spread();
    return number;
  }

  /** Mixes the words well: neighbouring meter values differ in few bits. */
  private hash(words: Int32Array, at: number): number {
    const { width } = this;
    let hash = 0x811c9dc5;
    for (let n = 0; n < width; n++) {
      hash = Math.imul(hash ^ (words[at + n] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = this.hash(this.packed, number * this.width) & mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}

/** The same numbers with room for as many again. */
export function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
