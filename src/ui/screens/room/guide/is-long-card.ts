import type { PaperCard } from '../../../../room/paper/paper-talk.ts';
import { waysWords } from './way-words.ts';

/** As many letters as half a sheet's width holds on one page; a little less, for letters come in paragraphs. */
const lettersAtMost = 1_300;

/** Whether a card is too long for half a sheet's width, so that it takes all of it. */
export function isLongCard({ lines, replies, ways, ending }: PaperCard): boolean {
  const texts = [
    ...lines.flatMap(({ when, stage, says }) => [when ?? '', ...stage, ...says]),
    ...replies.flatMap((reply) => [
      ...[reply.when ?? '', reply.does ?? ''],
      ...[...reply.says, ...waysWords(reply.ways)],
    ]),
    ...waysWords(ways),
    ...(ending === null ? [] : [ending.title, ...ending.epilogue]),
  ];
  return texts.join('').length > lettersAtMost;
}
