import type { Move } from './console-view.ts';
import { isOnWay, momentNow, walkedPath } from './moments.ts';
import { mayAct, type Room } from './room.ts';
import type { Reveal, RoomAct } from './room-act.ts';
import { consoleKeys, keysFor, type PlainMove } from './room-keys.ts';
import { stretchAt } from './stretch.ts';
import { isSame, whyNotShow } from './why-not.ts';

/** The acts without anything to fill in, and the key move of each. */
function plainActs({ state }: Room): readonly (readonly [RoomAct, PlainMove | null])[] {
  return [
    [{ type: 'room.read-on', all: false }, 'read-on'],
    [{ type: 'room.read-on', all: true }, null],
    [{ type: 'room.read-back' }, 'read-back'],
    [{ type: 'room.vote-opened' }, 'open-vote'],
    [{ type: 'room.vote-revealed' }, 'reveal-vote'],
    [{ type: 'room.discussed' }, 'discuss'],
    [{ type: 'room.debriefed' }, null],
    [{ type: 'room.blanked', blank: !state.screen.blank }, 'blank'],
    [{ type: 'room.undone' }, 'undo'],
    [{ type: 'room.ended' }, null],
  ];
}

function decisions({ staged, state }: Room): readonly RoomAct[] {
  const { scene, offered } = stretchAt(staged.rules, state.path);
  return offered.map(({ id }) => ({
    type: 'room.decided',
    step: { scene: scene.id, choice: id },
  }));
}

function rewinds({ state }: Room): readonly RoomAct[] {
  const here = momentNow(state).id;
  const others = [...state.moments.keys()].filter((id) => id !== here);
  return [...others, here].map((to) => ({ type: 'room.rewound', to }));
}

/** Everything that can be done now and needs nothing filled in, with its keys. */
export function movesIn(room: Room): readonly Move[] {
  const plain = plainActs(room).map(([act, move]) => ({
    act,
    keys: move === null ? [] : keysFor(consoleKeys, move),
  }));
  // The key only leads to the replies: which of them is said is never one key away.
  const keys = keysFor(consoleKeys, 'decide');
  const decided = decisions(room).map((act) => ({ act, keys }));
  const jumps = rewinds(room).map((act) => ({ act, keys: [] }));
  return [...plain, ...decided, ...jumps].filter(({ act }) => mayAct(room, act) === null);
}

/** What there is to show in the debrief, in the order in which it is best told. */
function revealsOf({ staged, state }: Room): readonly Reveal[] {
  const walked = walkedPath(state);
  const way = [...state.moments.values()].filter((moment) => isOnWay(walked, moment));
  const onWay = way.sort((a, b) => a.path.length - b.path.length);
  const moments = onWay.flatMap(({ id }): readonly Reveal[] => [
    { item: 'thoughts', moment: id },
    { item: 'cost', moment: id },
    { item: 'discuss', moment: id },
  ]);
  const plain = (['map', 'best-way', 'score', 'reflect'] as const).map((item) => ({ item }));
  const all: readonly Reveal[] = [{ item: 'split' }, ...moments, ...plain];
  return all.filter((what) => whyNotShow({ rules: staged.rules, state }, what) === null);
}

/** The same with what was shown already. Empty outside the debrief. */
export function revealsIn(room: Room) {
  if (room.phase !== 'debriefing') return [];
  const { revealed, shown } = room.state;
  return revealsOf(room).map((what) => ({
    what,
    revealed: revealed.some((one) => isSame(one, what)),
    shown: shown !== null && isSame(shown, what),
  }));
}
