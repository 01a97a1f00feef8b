import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exploreScenario } from '../../src/core/analyse/explore-scenario.ts';
import { reviewPath } from '../../src/core/analyse/review-path.ts';
import type { Choice, Scenario } from '../../src/core/scenario/scenario.ts';
import type { Around } from '../../src/room/around.ts';
import { revealsIn } from '../../src/room/moves.ts';
import { pathToReview, type Room, type Staged } from '../../src/room/room.ts';
import { linesRead, stretchAt } from '../../src/room/stretch.ts';
import { viewMessage } from '../../src/room/take-message.ts';
import { shippedScenarios } from '../scenarios/shipped.ts';
import {
  after,
  debrief,
  decide,
  discuss,
  gathered,
  hands,
  openVote,
  readOn,
  refusal,
  revealVotes,
} from './a-room.ts';
import { nothingAround, staged, stagedOf, wardTalk } from './a-talk.ts';
import { playedAny, throws } from './any-act.ts';
import { laidOut } from './laid-out.ts';
import { findLeaks, type PrivateText, privateTexts, textsIn } from './private-text.ts';
import { shownTexts } from './shown-texts.ts';

type Look = (room: Room) => void;

/** Reads to the next decision or ending, a line at a time. */
function readOnward(room: Room, look: Look): Room {
  if (refusal(room, readOn) !== null) return room;
  const next = after(room, readOn);
  look(next);
  return readOnward(next, look);
}

/** Votes twice and decides for the reply that was decided least often so far. */
function decideNext(room: Room, taken: Map<string, number>, look: Look): Room {
  const { scene, offered } = stretchAt(room.staged.rules, room.state.path);
  const steps = offered.map(({ id }) => `${scene.id}/${id}`);
  const [least] = [...steps].sort((a, b) => (taken.get(a) ?? 0) - (taken.get(b) ?? 0));
  if (least === undefined) return room;
  taken.set(least, (taken.get(least) ?? 0) + 1);
  const first = [openVote, hands('first', least, 3), revealVotes, discuss];
  const again = [openVote, hands('second', least, 4), revealVotes, decide(least)];
  return [...first, ...again].reduce((now, act) => {
    const next = after(now, act);
    look(next);
    return next;
  }, room);
}

function play(room: Room, taken: Map<string, number>, look: Look): Room {
  const read = readOnward(room, look);
  const decided = decideNext(read, taken, look);
  return decided === read ? read : play(decided, taken, look);
}

/** Shows everything, one thing after another. */
function revealAll(room: Room, look: Look): Room {
  const open = after(room, debrief);
  look(open);
  return revealsIn(open).reduce((now, { what }) => {
    const next = after(now, { type: 'room.revealed', what });
    look(next);
    return next;
  }, open);
}

const wordsOf = ({ says, does }: Choice) => [...says, ...(does === null ? [] : [does])];

/** What has been seen of the moment where a room stands, and of the reply that led there. */
function seenWords({ staged: { rules }, state }: Room): readonly string[] {
  const { title, setting, you, people } = rules.scenario;
  const stretch = stretchAt(rules, state.path);
  const lines = linesRead(stretch, state.read).flatMap(({ stage, says }) => [...stage, ...says]);
  const isRead = state.read >= stretch.units.length;
  const { scene, visits } = stretch;
  const said = visits.findLast(({ choice }) => choice !== null)?.choice ?? null;
  const replies = [...(isRead ? stretch.offered : []), ...(said === null ? [] : [said])];
  const ending = isRead && scene.kind === 'ending' ? textsIn(scene.ending) : [];
  return [
    ...textsIn([title, setting, you, people]),
    ...lines,
    ...replies.flatMap(wordsOf),
    ...ending,
  ];
}

/** The lines, replies and endings that nobody has read at a moment, unless the same words were read there. */
function unread(room: Room): readonly string[] {
  const known = seenWords(room).join('\n');
  const all = room.staged.rules.scenario.scenes.flatMap((scene) => [
    ...scene.lines.flatMap(({ stage, says }) => [...stage, ...says]),
    ...(scene.kind === 'ending' ? [scene.ending.title, ...scene.ending.epilogue] : []),
    ...(scene.kind === 'decision' ? scene.choices.flatMap(wordsOf) : []),
  ]);
  return all.filter((text) => !known.includes(text));
}

/** A look that fails on any private text, and on anything that is still to come. */
function looker(staged: Staged, texts: readonly PrivateText[], seen: Set<string>): Look {
  const explored = exploreScenario(staged.rules);
  const map = laidOut(staged.rules.scenario);
  return (room) => {
    const review = explored && reviewPath(explored, pathToReview(room));
    const around: Around = { ...nothingAround, review, map, best: { path: room.state.path } };
    const message = viewMessage(room, around);
    const shown = shownTexts(room);
    expect(findLeaks(message, texts, shown)).toEqual([]);
    for (const text of textsIn(message)) if (shown.includes(text)) seen.add(text);
    if (room.phase === 'debriefing') return;
    const words = new Set(textsIn(message));
    expect(unread(room).filter((text) => words.has(text))).toEqual([]);
  };
}

function textsOf(scenario: Scenario) {
  const texts = privateTexts(scenario);
  return { texts, openable: texts.filter(({ by }) => by === 'thoughts') };
}

describe.each(shippedScenarios())('nothing private of $id', ({ scenario }) => {
  const on = stagedOf(scenario);
  const { texts, openable } = textsOf(scenario);

  test('reaches the projector before it is shown, in whole sessions over every reply', () => {
    const seen = new Set<string>();
    const met = new Set<string>();
    const look = looker(on, texts, seen);
    const taken = new Map<string, number>();
    for (let session = 0; session < 12; session++) {
      const room = revealAll(play(gathered({ on }), taken, look), look);
      expect(room.phase).toBe('debriefing');
      for (const { scene } of stretchAt(on.rules, room.state.path).visits) met.add(scene.id);
    }
    // The search is worth nothing where it would not find what is shown.
    expect(texts.length).toBeGreaterThan(200);
    expect(met.size).toBeGreaterThan(scenario.scenes.length * 0.7);
    expect(seen.size).toBeGreaterThan(openable.length * 0.5);
  }, 60_000);

  test('reaches it in any session', () => {
    const look = looker(on, texts, new Set());
    fc.assert(
      fc.property(throws(60), (all) => {
        playedAny(gathered({ on }), all, (_, room) => look(room));
      }),
      { seed: 20_261_125, numRuns: 15 },
    );
  }, 60_000);

  test('names no scene or reply by the author’s own name', () => {
    const names = new Set(scenario.scenes.map(({ id }) => id));
    for (const { id } of scenario.people) names.delete(id);
    const around: Around = { ...nothingAround, map: laidOut(scenario) };
    let maps = 0;
    const room = revealAll(
      play(gathered({ on }), new Map(), () => undefined),
      (now) => {
        const message = viewMessage(now, around);
        if (message.says === 'view' && message.view.revealed?.item === 'map') maps += 1;
        const words = textsIn(message);
        // One-word names are also words of the view, as `room` or `reading` might be.
        expect(words.filter((word) => word.includes('-') && names.has(word))).toEqual([]);
      },
    );
    expect(room.phase).toBe('debriefing');
    expect(maps).toBe(1);
  });
});

describe('the search', () => {
  const texts = privateTexts(wardTalk);

  test('knows every private text of a small talk', () => {
    expect(texts.map(({ text, by }) => `${by}: ${text}`)).toEqual([
      'thoughts: They never do.',
      'thoughts: What is it?',
      'thoughts: guilt',
      'thoughts: She hid it.',
      'never: cold',
      'discuss: Who has felt this?',
      'thoughts: He saw it.',
      'never: Well seen.',
      'thoughts: At last.',
      'thoughts: Really.',
      'never: Ada needs quiet.',
      'never: Ada came from afar.',
      'never: Ben needs quiet.',
      'never: Ben came from afar.',
      'never: Notices',
      'never: sees',
      'reflect: What did you notice in yourself?',
      'cost: Demeans',
    ]);
  });

  test('finds one that is smuggled in, at any depth', () => {
    const message = viewMessage(gathered(), nothingAround);
    expect(findLeaks(message, texts, [])).toEqual([]);
    const leaky = { message, more: [{ deep: 'I feel guilt.' }] };
    expect(findLeaks(leaky, texts, [])).toEqual([{ text: 'guilt', by: 'thoughts' }]);
    expect(findLeaks(leaky, texts, ['guilt'])).toEqual([]);
  });

  test('finds what is still to come', () => {
    expect(unread(gathered({ on: staged }))).toContain('Thank you.');
  });
});
