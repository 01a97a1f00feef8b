import type { PlayState } from '../play/play-state.ts';
import type { Rules } from '../play/rules.ts';
import { type Live, liveNames } from './live-names.ts';

/** Where one meter stands in the packed words; `mask` is as wide as its range. */
export interface Slot {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
  readonly min: number;
}

/**
 * How a state is packed into a few whole numbers: scene and meters side by side, then facts, then choices
 * taken. What can no longer matter is left out (see `liveNames`), so states alike in what matters pack alike.
 */
export interface Packing {
  readonly rules: Rules;
  readonly live: readonly Live[];
  readonly words: number;
  /** The bits of the first word that name the scene. */
  readonly sceneMask: number;
  readonly slots: readonly Slot[];
  readonly factsAt: number;
  readonly takenAt: number;
}

/** Bits used of each word: one less than 31 keeps every intermediate a small integer. */
const bitsPerWord = 30;

const bitsFor = (values: number) => Math.max(1, Math.ceil(Math.log2(values)));

function slotsOf(rules: Rules): { readonly slots: readonly Slot[]; readonly words: number } {
  let word = 0;
  let used = bitsFor(rules.scenes.length + 1);
  const slots = rules.scenario.meters.map(({ min, max }) => {
    const bits = bitsFor(max - min + 1);
    if (used + bits > bitsPerWord) {
      word++;
      used = 0;
    }
    const slot = { word, shift: used, mask: bits >= 31 ? -1 : (1 << bits) - 1, min };
    used += bits;
    return slot;
  });
  return { slots, words: word + 1 };
}

/** Lays out how the states of a scenario are packed. */
export function packingOf(rules: Rules): Packing {
  const { slots, words } = slotsOf(rules);
  return {
    rules,
    live: liveNames(rules),
    words: words + rules.wordsOfFacts + rules.wordsOfTaken,
    sceneMask: (1 << bitsFor(rules.scenes.length + 1)) - 1,
    slots,
    factsAt: words,
    takenAt: words + rules.wordsOfFacts,
  };
}

/** Packs a state into `out`, leaving out what can no longer matter in its scene. */
export function packState(packing: Packing, state: PlayState, out: Int32Array): void {
  const live = packing.live[state.scene] as Live;
  out.fill(0);
  out[0] = state.scene;
  for (let n = 0; n < packing.slots.length; n++) {
    if (!live.meters[n]) continue;
    const { word, shift, min } = packing.slots[n] as Slot;
    out[word] = (out[word] as number) | (((state.meters[n] as number) - min) << shift);
  }
  for (let n = 0; n < state.facts.length; n++) {
    out[packing.factsAt + n] = (state.facts[n] as number) & (live.facts[n] as number);
  }
  for (let n = 0; n < state.taken.length; n++) {
    out[packing.takenAt + n] = (state.taken[n] as number) & (live.taken[n] as number);
  }
}
