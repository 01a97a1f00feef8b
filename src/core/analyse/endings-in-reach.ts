import type { Components } from '../play/components.ts';
import type { EndingScene } from '../scenario/scenario.ts';
import type { StateGraph } from './state-graph.ts';

/** Which endings can be reached from each component, as bits. */
export interface EndingsInReach {
  readonly endings: readonly EndingScene[];
  readonly words: number;
  readonly bits: Int32Array;
}

const bitsPerWord = 30;

/** Gathers the endings in reach from the endings back. */
export function endingsInReach(graph: StateGraph, components: Components): EndingsInReach {
  const endings = graph.rules.scenario.scenes.filter((scene) => scene.kind === 'ending');
  const place = new Map(endings.map((scene, n) => [scene.id, n]));
  const words = Math.ceil(endings.length / bitsPerWord);
  const bits = new Int32Array(components.count * words);
  for (let n = 0; n < graph.count; n++) {
    const node = components.members[n] as number;
    const own = (components.of[node] as number) * words;
    const { scene } = graph.rules.scenes[graph.scene[node] as number] ?? {};
    const ending = scene === undefined ? undefined : place.get(scene.id);
    if (ending !== undefined) {
      const word = own + Math.floor(ending / bitsPerWord);
      bits[word] = (bits[word] as number) | (1 << (ending % bitsPerWord));
    }
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      const beyond = (components.of[graph.to[edge] as number] as number) * words;
      for (let word = 0; word < words; word++) {
        bits[own + word] = (bits[own + word] as number) | (bits[beyond + word] as number);
      }
    }
  }
  return { endings, words, bits };
}

/** The ids of the endings that a component can reach, in file order. */
export function endingsFrom({ endings, words, bits }: EndingsInReach, component: number) {
  return endings
    .filter((_, n) => {
      const word = bits[component * words + Math.floor(n / bitsPerWord)] as number;
      return (word & (1 << (n % bitsPerWord))) !== 0;
    })
    .map((scene) => scene.id);
}
