import type { PaperWay } from '../../../../room/paper/paper-talk.ts';

function wayWords({ when, card }: PaperWay, place: number): string {
  if (when !== null) return `If ${when}, go to card ${card}.`;
  return place === 0 ? `Go to card ${card}.` : `Otherwise go to card ${card}.`;
}

/** Where to go from here, a sentence each, to be tried in order. */
export function waysWords(ways: readonly PaperWay[]): readonly string[] {
  return ways.map(wayWords);
}

/** The cards that these ways lead to, each once: "6 or 9". */
export function cardsOf(ways: readonly PaperWay[]): string {
  return [...new Set(ways.map(({ card }) => card))].join(' or ');
}
