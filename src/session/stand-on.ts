import type { ConversationEvent } from '../conversation/conversation-event.ts';
import { replayPath, type Visit } from '../core/play/replay-path.ts';
import type { Rules } from '../core/play/rules.ts';
import type { SavedRun } from './saved-run.ts';

/** Where a saved run stands in a scenario as it is now. */
export interface Standing {
  /** Every scene met, the last one being where the learner is. */
  readonly visits: readonly Visit[];
  /** How many steps of the path could be played. */
  readonly kept: number;
  /** How many Continues since the last step could be. */
  readonly continued: number;
}

/** The place of the last visit in which a reply was given; -1 before the first. */
export function lastDecided(visits: readonly Visit[]): number {
  return visits.findLastIndex((visit) => visit.choice !== null);
}

/** How many Continues lie between the last reply and the last scene met. */
export function continuedTo(visits: readonly Visit[]): number {
  return visits.length - lastDecided(visits) - 2;
}

/** Plays a saved run as far as it goes: its path, then the Continues since. */
export function standOn(rules: Rules, { path, continued }: SavedRun): Standing {
  const replayed = replayPath(rules, path);
  const kept = replayed.ok ? path.length : replayed.at;
  const answered = lastDecided(replayed.visits) + 1;
  const readOn = kept === path.length ? continued : 0;
  const visits = replayed.visits.slice(0, answered + 1 + readOn);
  return { visits, kept, continued: visits.length - answered - 1 };
}

/** What the learner did to get from the first to the last of these visits. */
export function eventsOf(visits: readonly Visit[]): readonly ConversationEvent[] {
  return visits
    .slice(0, -1)
    .map(({ choice }) =>
      choice === null
        ? { type: 'learner.continued' }
        : { type: 'learner.chose', choice: choice.id },
    );
}
