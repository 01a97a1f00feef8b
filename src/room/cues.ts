import type { Cue } from './console-view.ts';
import { attemptNow, walkedPath } from './moments.ts';
import type { Room } from './room.ts';
import { type Stretch, stretchAt, type Unit } from './stretch.ts';
import { lettered, nameOf, replyBefore } from './told.ts';

/** What is on the screen, what was before it, and what a read-on would bring. */
export interface Cues {
  readonly now: Cue;
  readonly before: Cue | null;
  readonly next: Cue | null;
}

function cueOf({ staged }: Room, { offered }: Stretch, unit: Unit): Cue {
  const { people } = staged.rules.scenario;
  switch (unit.kind) {
    case 'line':
      return { kind: 'line', line: unit.line, who: nameOf(people, unit.line.by) };
    case 'ending':
      return {
        kind: 'ending',
        title: unit.scene.ending.title,
        outcome: unit.scene.ending.outcome,
      };
    case 'replies':
      return {
        kind: 'replies',
        replies: offered.flatMap(({ id }) => lettered(offered, id) ?? []),
      };
  }
}

function settingOf({ staged }: Room): Cue {
  return { kind: 'setting', text: staged.rules.scenario.setting };
}

/** What the stretch begins after: the reply that led here, or the setting. */
function cueBefore(room: Room): Cue {
  const said = replyBefore(room.staged.rules, room.state.path);
  return said === null ? settingOf(room) : { kind: 'decided', ...said };
}

function cueAt(room: Room, stretch: Stretch, place: number): Cue | null {
  const unit = stretch.units[place];
  return unit === undefined ? null : cueOf(room, stretch, unit);
}

function cuesAfterDecision(room: Room, stretch: Stretch): Cues | null {
  const said = lettered(stretch.offered, attemptNow(room.state).decided);
  if (said === null) return null;
  const after = stretchAt(room.staged.rules, walkedPath(room.state));
  return {
    now: { kind: 'decided', ...said },
    before: {
      kind: 'replies',
      replies: stretch.offered.flatMap(({ id }) => lettered(stretch.offered, id) ?? []),
    },
    next: cueAt(room, after, 0),
  };
}

/** The trainer's cues where the room stands. */
export function cuesFor(room: Room): Cues {
  const { state, staged } = room;
  const stretch = stretchAt(staged.rules, state.path);
  const decided = cuesAfterDecision(room, stretch);
  if (decided !== null) return decided;
  const now = cueAt(room, stretch, state.read - 1) ?? settingOf(room);
  const before =
    state.read === 0 ? null : (cueAt(room, stretch, state.read - 2) ?? cueBefore(room));
  return { now, before, next: cueAt(room, stretch, state.read) };
}
