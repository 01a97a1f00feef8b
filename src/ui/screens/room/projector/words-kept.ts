import type { Text } from '../../../../core/scenario/scenario.ts';

const sentenceEnd = /(?<=[.!?…]["”’')\]]*)\s+(?=["“‘'([*]*[\p{Lu}\d])/u;

/** Whether the stars of emphasis come in pairs, so that a cut went through none. */
function isWhole(text: string): boolean {
  return (text.match(/(?<!\\)\*/g)?.length ?? 0) % 2 === 0;
}

/** The last sentences of a paragraph; the paragraph as it is where a cut would go through an emphasis. */
function lastOf(paragraph: string, sentences: number): string {
  const all = paragraph.split(sentenceEnd);
  if (all.length <= sentences) return paragraph;
  const kept = all.slice(-sentences).join(' ');
  return isWhole(kept) ? `… ${kept}` : paragraph;
}

/** The last sentences that somebody said, for where all of it has been read and there is no room for it. */
export function lastSentences(says: Text, sentences: number): Text {
  const last = says.at(-1);
  if (last === undefined || sentences < 1) return [];
  const inAll = says.reduce((n, paragraph) => n + paragraph.split(sentenceEnd).length, 0);
  return inAll <= sentences ? says : [lastOf(last, sentences)];
}
