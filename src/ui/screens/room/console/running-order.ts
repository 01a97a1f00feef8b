import type { ConsoleView } from '../../../../room/console-view.ts';
import type { MomentId, Reveal } from '../../../../room/room-act.ts';

type Listed = ConsoleView['reveals'][number];

/** What belongs together in the debrief: one moment's, or (null) the whole talk's. */
export interface RevealGroup {
  readonly moment: MomentId | null;
  readonly reveals: readonly Listed[];
}

const isScore = ({ what }: Listed) => what.item === 'score';

/** The order of telling, with the score after everything else. */
function ordered({ reveals }: Pick<ConsoleView, 'reveals'>): readonly Listed[] {
  return [...reveals.filter((one) => !isScore(one)), ...reveals.filter(isScore)];
}

const momentOf = (what: Reveal): MomentId | null => ('moment' in what ? what.moment : null);

/** The debrief as a running order, the reveals of a moment together. */
export function runningOrder(view: Pick<ConsoleView, 'reveals'>): readonly RevealGroup[] {
  const groups: { moment: MomentId | null; reveals: Listed[] }[] = [];
  for (const one of ordered(view)) {
    const moment = momentOf(one.what);
    const last = groups.at(-1);
    if (last?.moment === moment) last.reveals.push(one);
    else groups.push({ moment, reveals: [one] });
  }
  return groups;
}

/** What comes next: after the one furthest on that was shown. What was left out on the way is not asked for. */
export function nextReveal(view: Pick<ConsoleView, 'reveals'>): Reveal | null {
  const all = ordered(view);
  return all[all.findLastIndex(({ revealed }) => revealed) + 1]?.what ?? null;
}
