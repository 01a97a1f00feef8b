import { replayPath } from '../core/play/replay-path.ts';
import { breachesOf } from '../core/score/breaches-of.ts';
import { scoreVisits } from '../core/score/score-path.ts';
import { type Around, reviewedReply } from './around.ts';
import { mapStops } from './map-stops.ts';
import { walkedPath } from './moments.ts';
import type { ShownReveal, ToldVote } from './public-view.ts';
import type { Room } from './room.ts';
import type { MomentId, Reveal } from './room-act.ts';
import type { Attempt, Moment } from './room-state.ts';
import { countedReplies } from './show-choosing.ts';
import { shownMap } from './show-map.ts';
import { shownThoughts } from './show-thoughts.ts';
import { largestShift, mostEvenVote } from './split.ts';
import { stretchAt } from './stretch.ts';
import { lettered, shownEnding, uncounted, wordsAsked } from './told.ts';

type Shown<T extends ShownReveal['item']> = Extract<ShownReveal, { item: T }>;

/** The moment of something that is shown; the flow lets nothing be shown of any other. */
function momentOf({ state }: Room, id: MomentId): Moment {
  const moment = state.moments.get(id);
  if (moment === undefined) throw new Error('only what was met can be shown');
  return moment;
}

function toldVote({ staged }: Room, moment: Moment, attempt: Attempt): ToldVote {
  const stretch = stretchAt(staged.rules, moment.path);
  return { asked: wordsAsked(stretch), replies: countedReplies(stretch, attempt, () => true) };
}

function shownSplit(room: Room): Shown<'split'> {
  const { rules } = room.staged;
  const even = mostEvenVote(rules, room.state);
  const shift = largestShift(rules, room.state);
  return {
    item: 'split',
    even: even && { ...toldVote(room, even.moment, even.attempt), round: even.round },
    shift: shift && { ...toldVote(room, shift.moment, shift.attempt), share: shift.share },
  };
}

function shownCost(room: Room, moment: Moment, around: Around): Shown<'cost'> {
  const { rules } = room.staged;
  const at = moment.path.length;
  const stretch = stretchAt(rules, moment.path);
  const walked = walkedPath(room.state);
  const taken = walked[at]?.choice ?? null;
  const reply = lettered(stretch.offered, taken);
  if (reply === null) throw new Error('only what was decided has a cost');
  const choice = stretch.offered.find(({ id }) => id === taken);
  const breaches = choice === undefined ? [] : breachesOf(rules.scenario.rubric, choice);
  return {
    item: 'cost',
    reply: uncounted(reply, true),
    asked: wordsAsked(stretch),
    // What crossed a line is never told as a number: it might be nought.
    cost:
      breaches.length > 0
        ? null
        : (reviewedReply(around, walked, { at, choice: taken })?.cost ?? null),
    exact: around.review?.exact ?? true,
    workingOut: around.review === null,
    breaches: breaches.map(({ label }) => label),
  };
}

function shownBestWay({ staged }: Room, { best }: Around): Shown<'best-way'> {
  const replayed = replayPath(staged.rules, best?.path ?? []);
  const steps = (best?.path ?? []).flatMap(({ choice }, n, path) => {
    const stretch = stretchAt(staged.rules, path.slice(0, n));
    const reply = stretch.offered.find(({ id }) => id === choice);
    if (reply === undefined) return [];
    return [{ asked: wordsAsked(stretch), says: [...reply.says], does: reply.does }];
  });
  const scene = best === null ? undefined : replayed.visits.at(-1)?.scene;
  const ending = scene?.kind === 'ending' ? shownEnding(scene) : null;
  return { item: 'best-way', workingOut: best === null, steps, ending };
}

function shownScore({ staged, state }: Room, { review }: Around): Shown<'score'> {
  const { rules, par } = staged;
  const { visits } = replayPath(rules, walkedPath(state));
  const { score, band } = scoreVisits(visits, rules.scenario.rubric, par);
  const { highest, exact } = review ?? { highest: null, exact: true };
  return { item: 'score', score, band, highest, exact };
}

function shownMapped(room: Room, { map }: Around): Shown<'map'> {
  return { item: 'map', map: map && shownMap(room, map), stops: mapStops(room) };
}

function show(room: Room, what: Reveal, around: Around): ShownReveal {
  const { scenario } = room.staged.rules;
  switch (what.item) {
    case 'split':
      return shownSplit(room);
    case 'best-way':
      return shownBestWay(room, around);
    case 'map':
      return shownMapped(room, around);
    case 'score':
      return shownScore(room, around);
    case 'reflect':
      return { item: 'reflect', questions: [...scenario.reflect] };
    case 'cost':
      return shownCost(room, momentOf(room, what.moment), around);
    case 'thoughts':
      return shownThoughts(room.staged.rules, room.state, momentOf(room, what.moment));
    case 'discuss': {
      const { scene } = stretchAt(room.staged.rules, momentOf(room, what.moment).path);
      return { item: 'discuss', prompt: [...scene.discuss] };
    }
  }
}

/** The one thing that the trainer shows now; null where nothing is. */
export function shownReveal(room: Room, around: Around): ShownReveal | null {
  const { shown } = room.state;
  return shown === null ? null : show(room, shown, around);
}
