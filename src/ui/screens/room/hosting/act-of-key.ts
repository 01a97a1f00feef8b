import type { ConsoleView } from '../../../../room/console-view.ts';
import type { KeyMove } from '../../../../room/room-keys.ts';
import { teamByKey } from '../../../../room/team-turn.ts';
import type { Wanted } from './wanted.ts';

/** What of a view a key needs. */
type Around = Pick<ConsoleView, 'counting' | 'here' | 'replies' | 'voting' | 'screen'>;

const plain = {
  'read-on': { type: 'room.read-on', all: false },
  'read-back': { type: 'room.read-back' },
  'open-vote': { type: 'room.vote-opened' },
  'reveal-vote': { type: 'room.vote-revealed' },
  discuss: { type: 'room.discussed' },
  undo: { type: 'room.undone' },
} as const;

type Plain = keyof typeof plain;

const isPlain = (move: KeyMove['move']): move is Plain => Object.hasOwn(plain, move);

/** What a key of the console stands for; null where it stands for nothing, as deciding takes two keys. */
export function actOfKey(move: KeyMove, view: Around): Wanted | null {
  if (move.move === 'blank') return { type: 'room.blanked', blank: !view.screen.blank };
  if (move.move === 'vote') return voteOfKey(move, view);
  return isPlain(move.move) ? plain[move.move] : null;
}

/** A hand more or fewer. Whose turn it is among teams is known once the key before has been dealt with. */
function voteOfKey(
  move: Extract<KeyMove, { move: 'vote' }>,
  { counting: round, here, replies, voting }: Around,
): Wanted | null {
  const { place, by } = move;
  if (voting.kind === 'teams') return (room) => teamByKey(room, move);
  const reply = replies[place];
  if (round === null || reply === undefined) return null;
  return { type: 'room.voted', round, step: { scene: here.scene, choice: reply.choice }, by };
}
