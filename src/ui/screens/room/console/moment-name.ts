import { plainWords } from '../../../../core/scenario/print-text.ts';
import type { ConsoleView, TreeNode } from '../../../../room/console-view.ts';
import type { MomentId, Reveal } from '../../../../room/room-act.ts';
import { inQuotes } from '../../debrief/in-quotes.ts';
import { replyWords } from '../../debrief/reply-words.ts';
import { revealName } from './reveal-words.ts';

type Tree = readonly TreeNode[];

/** A moment by its place on the way, or as the end. */
function placeName(node: TreeNode | undefined): string {
  if (node === undefined) return 'a moment';
  return node.kind === 'ending' ? 'the end' : `moment ${node.depth + 1}`;
}

/** A moment by its place on the way and by what was decided there. */
export function momentName(tree: Tree, id: MomentId): { place: string; words: string | null } {
  const node = tree.find((one) => one.id === id);
  const next = tree.find((one) => one.after === id && one.onWay)?.by;
  const said = next ? `${next.letter} ${inQuotes(replyWords(next))}` : (node?.title ?? null);
  return { place: placeName(node), words: said === null ? null : plainWords(said) };
}

/** What is shown, and of which moment: "what they were thinking, moment 2". */
export function revealNameIn({ tree }: Pick<ConsoleView, 'tree'>, what: Reveal): string {
  return 'moment' in what
    ? `${revealName(what)}, ${momentName(tree, what.moment).place}`
    : revealName(what);
}
