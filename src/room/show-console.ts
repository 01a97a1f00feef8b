import type { Around } from './around.ts';
import type { ConsoleView } from './console-view.ts';
import { cuesFor } from './cues.ts';
import { momentNow } from './moments.ts';
import { movesIn, revealsIn } from './moves.ts';
import type { Room } from './room.ts';
import { publicView } from './show-public.ts';
import { consoleReplies, countingIn, teamVotes } from './show-replies.ts';
import { shownTree } from './show-tree.ts';
import { stemsFor } from './stems.ts';
import { linesRead, type Stretch, stretchAt } from './stretch.ts';
import { nameOf } from './told.ts';

function thoughtsRead({ staged, state }: Room, stretch: Stretch): ConsoleView['thoughts'] {
  const { people } = staged.rules.scenario;
  return linesRead(stretch, state.read)
    .filter(({ thinks }) => thinks.length > 0)
    .map(({ by, says, thinks }) => ({ who: nameOf(people, by), says, thinks }));
}

/** The author's prompts for this part of the talk. */
function promptsOf(stretch: Stretch): Pick<ConsoleView, 'discuss' | 'guess'> {
  const guesses = stretch.arrived.map(({ scene }) => scene.guess);
  return {
    discuss: stretch.arrived.flatMap(({ scene }) => scene.discuss),
    guess: guesses.find((guess) => guess !== null) ?? null,
  };
}

function frameOf({ log, revision, phase, since, state }: Room) {
  const { voting } = log.opening;
  const { id: moment, scene } = momentNow(state);
  const named = { roomId: log.roomId, revision, phase, since };
  return { ...named, voting, here: { moment, scene } };
}

/** All that the trainer's window shows; see `ConsoleView`. */
export function consoleView(room: Room, around: Around): ConsoleView {
  const stretch = stretchAt(room.staged.rules, room.state.path);
  return {
    ...frameOf(room),
    screen: publicView(room, around),
    ...cuesFor(room),
    read: { done: room.state.read, of: stretch.units.length },
    ...promptsOf(stretch),
    thoughts: thoughtsRead(room, stretch),
    replies: consoleReplies(room, around),
    teams: teamVotes(room),
    counting: countingIn(room),
    stems: stemsFor(room),
    moves: movesIn(room),
    reveals: revealsIn(room),
    tree: shownTree(room),
  };
}
