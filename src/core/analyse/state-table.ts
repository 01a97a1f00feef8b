/** There is room for so many states at first: most talks that are looked at while they are written have fewer. */
export const statesAtFirst = 4096;

/** How many places for a state each scene has at first, and by how much they grow. */
const placesAtFirst = 64;
const growth = 4;

/**
 * Every state met so far, packed, each with a number in the order in which it was met. Looked up by scene:
 * runs come to one scene after another, so that what is looked at stays in the quickest memory.
 */
export class StateTable {
  readonly width: number;
  count = 0;
  private readonly sceneMask: number;
  private packed: Int32Array;
  /** The places of all scenes: each holds one more than a state's number, or 0. */
  private places: Int32Array;
  /** For each scene where its places begin, how many there are less one, and how many are taken. */
  private readonly from: Int32Array;
  private readonly mask: Int32Array;
  private readonly taken: Int32Array;
  private end: number;

  constructor(width: number, scenes: number, sceneMask: number) {
    this.width = width;
    this.sceneMask = sceneMask;
    this.packed = new Int32Array(width * statesAtFirst);
    this.places = new Int32Array(4 * Math.max(statesAtFirst, scenes * placesAtFirst));
    this.from = Int32Array.from({ length: scenes }, (_, scene) => scene * placesAtFirst);
    this.mask = new Int32Array(scenes).fill(placesAtFirst - 1);
    this.taken = new Int32Array(scenes);
    this.end = scenes * placesAtFirst;
  }

  /** The packed words of all states, `width` for each. */
  get words(): Int32Array {
    return this.packed;
  }

  /** How many bytes the table holds for its states. */
  get bytes(): number {
    return this.packed.byteLength + this.places.byteLength;
  }

  /** The number of the state that stands in `words` from `at` on: the one it has, or the next one where it was not met before. */
  number(words: Int32Array, at: number): number {
    const { packed, width, places } = this;
    const word = words[at] as number;
    const scene = word & this.sceneMask;
    const from = this.from[scene] as number;
    const mask = this.mask[scene] as number;
    let place = this.hash(words, at) & mask;
    let found = (places[from + place] as number) - 1;
    // Meters stand in the first word, so most states that differ do so there.
    while (found !== -1 && (packed[found * width] !== word || !this.isAt(found, words, at))) {
      place = (place + 1) & mask;
      found = (places[from + place] as number) - 1;
    }
    if (found !== -1) return found;
    places[from + place] = this.count + 1;
    return this.add(words, at);
  }

  /** Whether a number stands for a state that has its first word. */
  private isAt(number: number, words: Int32Array, at: number): boolean {
    const { packed, width } = this;
    const from = number * width;
    let n = 1;
    while (n < width && packed[from + n] === words[at + n]) n++;
    return n === width;
  }

  private add(words: Int32Array, from: number): number {
    const number = this.count++;
    if (this.count * this.width > this.packed.length) this.packed = doubled(this.packed);
    const at = number * this.width;
    for (let n = 0; n < this.width; n++) this.packed[at + n] = words[from + n] as number;
    const scene = (words[from] as number) & this.sceneMask;
    const taken = (this.taken[scene] as number) + 1;
    this.taken[scene] = taken;
    if (taken * 2 > (this.mask[scene] as number)) this.spread(scene);
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

  /** Gives a scene more places, behind all others; those it had are left: there is a third as many at most. */
  private spread(scene: number): void {
    const before = this.from[scene] as number;
    const stop = before + (this.mask[scene] as number) + 1;
    const length = growth * (stop - before);
    const from = this.end;
    this.end += length;
    while (this.end > this.places.length) this.places = doubled(this.places);
    const { places } = this;
    for (let n = before; n < stop; n++) {
      const one = places[n] as number;
      if (one === 0) continue;
      let place = this.hash(this.packed, (one - 1) * this.width) & (length - 1);
      while (places[from + place] !== 0) place = (place + 1) & (length - 1);
      places[from + place] = one;
    }
    this.from[scene] = from;
    this.mask[scene] = length - 1;
  }
}

/** The same numbers with room for as many again. */
export function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
