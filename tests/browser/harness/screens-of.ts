import { drawPortrait } from '../../../src/adapters/portrait/draw-portrait.ts';
import { portraitUri } from '../../../src/adapters/portrait/portrait-uri.ts';
import { exploreScenario } from '../../../src/core/analyse/explore-scenario.ts';
import { foldState, keyOf } from '../../../src/core/analyse/fold-state.ts';
import { liveNames } from '../../../src/core/analyse/live-names.ts';
import { reviewPath } from '../../../src/core/analyse/review-path.ts';
import { type Path, printPath } from '../../../src/core/play/path.ts';
import { replayPath, standingOf } from '../../../src/core/play/replay-path.ts';
import type { Rules } from '../../../src/core/play/rules.ts';
import type { Around } from '../../../src/room/around.ts';
import { revealsIn } from '../../../src/room/moves.ts';
import type { PublicView } from '../../../src/room/public-view.ts';
import { pathToReview, type Room } from '../../../src/room/room.ts';
import type { RoomAct } from '../../../src/room/room-act.ts';
import { publicView } from '../../../src/room/show-public.ts';
import { stretchAt } from '../../../src/room/stretch.ts';
import {
  debrief,
  decide,
  discuss,
  end,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  readOn,
  refusal,
  revealVotes,
  rewind,
} from '../../room/a-room.ts';
import { stagedOf } from '../../room/a-talk.ts';
import { laidOut } from '../../room/laid-out.ts';
import type { Shipped } from '../../scenarios/shipped.ts';

/** A view that the projector is sent, and what it is of. */
export interface NamedView {
  readonly name: string;
  readonly view: PublicView;
}

type Look = (room: Room, name: string) => void;

/** Reads to the decision or the ending, line by line. */
function readThrough(room: Room, look: Look): Room {
  if (refusal(room, readOn) !== null) return room;
  const next = played(room, readOn);
  look(next, `line ${next.state.read}`);
  return readThrough(next, look);
}

function counted(room: Room, round: 'first' | 'second'): readonly RoomAct[] {
  const { scene, offered } = stretchAt(room.staged.rules, room.state.path);
  return offered.map(({ id }, n) =>
    hands(round, `${scene.id}/${id}`, round === 'first' ? 3 + 7 * n : 29 - 4 * n),
  );
}

/** Both votes at a decision, seen at every phase of it, then each reply as what was said. */
function lookAtDecision(room: Room, look: Look): void {
  const { scene, offered } = stretchAt(room.staged.rules, room.state.path);
  const voting = played(room, openVote);
  look(voting, 'silent vote');
  const seen = played(voting, ...counted(room, 'first'), revealVotes, discuss);
  look(seen, 'first vote seen');
  const again = played(seen, openVote);
  look(again, 'second vote');
  look(played(again, ...counted(room, 'second'), revealVotes), 'both votes');
  for (const { id } of offered) look(played(room, decide(`${scene.id}/${id}`)), `says ${id}`);
}

/** What can be shown in the debrief after a way, every part of it. */
function lookBack(room: Room, look: Look): void {
  const back = played(room, debrief);
  look(back, 'looking back');
  for (const { what } of revealsIn(back)) {
    let shown = played(back, { type: 'room.revealed', what });
    const name = JSON.stringify(what);
    for (let part = 1; part < 40; part += 1) {
      look(shown, `${name} part ${part}`);
      if (refusal(shown, readOn) !== null) break;
      shown = played(shown, readOn);
    }
  }
  look(played(back, end), 'over');
}

/** The map of a room that went one way after the other, from the beginning each time. */
function lookAtWays(start: Room, ways: readonly Path[], look: Look): void {
  const room = ways.reduce((now, path, n) => {
    return allRead(walked(n === 0 ? now : played(now, rewind('')), path));
  }, start);
  const shown: RoomAct = { type: 'room.revealed', what: { item: 'map' } };
  look(played(room, debrief, shown), 'the map of some ways');
}

/** For every line, ending and set of replies, one shortest way on which it is met; all states are gone through. */
function waysToAll(rules: Rules): readonly Path[] {
  const live = liveNames(rules);
  const met = new Set<string>();
  const been = new Set<string>();
  const ways: Path[] = [];
  const next: Path[] = [[]];
  for (let path = next.shift(); path !== undefined; path = next.shift()) {
    const replayed = replayPath(rules, path);
    if (!replayed.ok) throw new Error(replayed.reason);
    const state = keyOf(foldState(rules, live, standingOf(replayed).state));
    if (been.has(state)) continue;
    been.add(state);
    const { units, offered, scene } = stretchAt(rules, path);
    const things = [
      ...units.map((unit) => (unit.kind === 'line' ? JSON.stringify(unit.line) : scene.id)),
      `${scene.id}: ${offered.map(({ id }) => id)}`,
    ];
    if (things.some((thing) => !met.has(thing))) ways.push(path);
    for (const thing of things) met.add(thing);
    next.push(...offered.map(({ id }) => [...(path ?? []), { scene: scene.id, choice: id }]));
  }
  return ways;
}

/** All read to the decision or the ending; where a room comes back to, it was before. */
function allRead(room: Room): Room {
  return refusal(room, readAll) === null ? played(room, readAll) : room;
}

function walked(start: Room, path: Path): Room {
  return path.reduce((room, { scene, choice }) => {
    return played(allRead(room), decide(`${scene}/${choice}`));
  }, start);
}

/** A way with votes at every decision, so that there is a split to look back at. */
function walkedWithVotes(start: Room, path: Path): Room {
  return path.reduce((room, { scene, choice }) => {
    const here = played(room, readAll);
    const first = played(here, openVote, ...counted(here, 'first'), discuss, openVote);
    return played(first, ...counted(here, 'second'), revealVotes, decide(`${scene}/${choice}`));
  }, start);
}

/** Every screen that a shipped scenario can come to: each scene, line and reply, each vote, and all of a debrief. */
export function screensOf({
  scenario,
  rules,
}: Pick<Shipped, 'scenario' | 'rules'>): readonly NamedView[] {
  const drawings = new Map(scenario.people.map((one) => [one.id, drawPortrait(one)]));
  const faceOf: Around['faceOf'] = (id, look) => {
    const drawing = drawings.get(id);
    return drawing === undefined ? null : portraitUri(drawing, look);
  };
  const all: NamedView[] = [];
  const known = new Set<string>();
  const explored = exploreScenario(rules);
  const lookWith =
    (around: Omit<Around, 'faceOf'>, at: string): Look =>
    (room, name) => {
      const view = publicView(room, { ...around, faceOf });
      const { revealed, part } = view;
      // The same thought comes up after many ways.
      const text = JSON.stringify(revealed === null ? view : [revealed, part?.at]);
      if (!known.has(text)) all.push({ name: `${scenario.id} ${at} ${name}`, view });
      known.add(text);
    };
  const start = gathered({ on: stagedOf(scenario) });
  const nothing = { review: null, best: null, map: null };
  const map = laidOut(scenario);
  lookWith(nothing, 'start')(start, 'gathering');
  const ways = waysToAll(rules);
  for (const path of ways) {
    const look = lookWith(nothing, printPath(path));
    const before = walked(start, path);
    const room = readThrough(before, look);
    if (stretchAt(rules, path).scene.kind === 'decision') lookAtDecision(room, look);
  }
  const endings = ways.filter((path) => stretchAt(rules, path).scene.kind === 'ending');
  for (const path of endings) {
    const room = played(walkedWithVotes(start, path), readAll);
    const review = explored && reviewPath(explored, pathToReview(room));
    const best = { path: endings[0] ?? null };
    lookBack(room, lookWith({ review, best, map }, printPath(path)));
  }
  for (const some of [endings.slice(0, 2), endings]) {
    lookAtWays(start, some, lookWith({ ...nothing, map }, `${some.length} ways`));
  }
  return all;
}
