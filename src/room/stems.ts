import { plainWords } from '../core/scenario/print-text.ts';
import type { Text } from '../core/scenario/scenario.ts';
import type { Stem } from './console-view.ts';
import { attemptNow } from './moments.ts';
import type { ShownReply } from './public-view.ts';
import type { Room } from './room.ts';
import type { Attempt } from './room-state.ts';
import { countedReplies } from './show-choosing.ts';
import { allLinesRead, speakingIn } from './show-people.ts';
import { evennessOf, shiftBetween } from './split.ts';
import { type Stretch, stretchAt } from './stretch.ts';
import { nameOf } from './told.ts';
import { sumOf } from './votes.ts';

/** What stems are made of: only what the room has seen, since they are read aloud. */
interface Seen {
  readonly replies: readonly ShownReply[];
  /** Who the room is talking with. */
  readonly them: string;
  readonly feeling: string | null;
}

/** From here on a vote counts as divided. */
const divided = 0.85;

/** From here on the room counts as having moved. */
const moved = 0.1;

/** The first words, without the marks of emphasis and the full stop. */
function firstWords(says: Text): string {
  const words = plainWords(says.join(' ')).split(/\s+/);
  return words.length > 8
    ? `${words.slice(0, 8).join(' ')} …`
    : words.join(' ').replace(/[.]$/, '');
}

const called = ({ letter, says, does }: ShownReply) =>
  `${letter}, “${firstWords(says.length > 0 ? says : [does ?? ''])}”`;

const countsIn = (replies: readonly ShownReply[], round: 'first' | 'second') =>
  replies.map((reply) => reply[round] ?? 0);

function byCount(replies: readonly ShownReply[], round: 'first' | 'second') {
  return [...replies].sort((a, b) => (b[round] ?? 0) - (a[round] ?? 0));
}

function aboutVote({ replies, them }: Seen): readonly Stem[] {
  const round = replies.some(({ second }) => second !== null) ? 'second' : 'first';
  const counts = countsIn(replies, round);
  const evenness = evennessOf(counts);
  const [most, next] = byCount(replies, round);
  if (evenness === null || most === undefined || next === undefined) return [];
  if (evenness >= divided) {
    const says = `I saw the room divide: ${most[round]} for ${most.letter}, ${next[round]} for ${next.letter}. I wondered whether we heard ${them} in different ways. What did you hear, those who chose ${most.letter}, and those who chose ${next.letter}?`;
    return [{ about: 'even', says }];
  }
  const says = `I saw ${most[round]} of ${sumOf(counts)} choose ${called(most)}. I wondered what in ${them}’s words it answers. What was on your mind when you chose it?`;
  return [{ about: 'vote', says }];
}

function aboutShift({ replies }: Seen): readonly Stem[] {
  const share = shiftBetween(countsIn(replies, 'first'), countsIn(replies, 'second'));
  const gains = replies.map((reply) => (reply.second ?? 0) - (reply.first ?? 0));
  const gain = Math.max(...gains);
  const reply = replies[gains.indexOf(gain)];
  if (share === null || share < moved || gain <= 0 || reply === undefined) return [];
  const says = `I saw ${gain} more choose ${reply.letter} after we talked. I wondered what you had heard from each other. What was on your mind when you moved, or stayed?`;
  return [{ about: 'shift', says }];
}

function aboutDecision({ replies, them }: Seen): readonly Stem[] {
  const decided = replies.find((reply) => reply.decided);
  if (decided === undefined) return [];
  const says = `I saw us go with ${called(decided)}. I wondered how ${them} would take it. What was on your mind as we said it?`;
  return [{ about: 'decision', says }];
}

function aboutFeeling({ them, feeling }: Seen): readonly Stem[] {
  if (feeling === null) return [];
  const says = `I saw something change in ${them}’s face. I wondered what lies under the words. What was on your mind when you heard them?`;
  return [{ about: 'feeling', says }];
}

function seenOf({ staged }: Room, stretch: Stretch, attempt: Attempt, read: number): Seen {
  const { rules } = staged;
  const lines = allLinesRead(rules, stretch, read);
  const speaking = speakingIn(lines, stretch);
  const felt = lines.findLast(({ by, feeling }) => by === speaking && feeling !== null);
  const isSeen = (round: 'first' | 'second') => attempt[round]?.revealed ?? false;
  return {
    replies: countedReplies(stretch, attempt, isSeen),
    them: nameOf(rules.scenario.people, speaking) ?? 'them',
    feeling: felt?.feeling ?? null,
  };
}

/**
 * Sentences for the trainer to begin a talk with, in the manner of advocacy and inquiry (Rudolph and others,
 * 2006): what I saw, what I wondered, what was on your mind. Made from votes already revealed, so that
 * reading one aloud gives nothing away.
 */
export function stemsFor(room: Room): readonly Stem[] {
  const { state, staged, phase } = room;
  if (phase === 'gathering' || phase === 'over') return [];
  const stretch = stretchAt(staged.rules, state.path);
  const seen = seenOf(room, stretch, attemptNow(state), state.read);
  return [...aboutShift(seen), ...aboutVote(seen), ...aboutDecision(seen), ...aboutFeeling(seen)];
}
