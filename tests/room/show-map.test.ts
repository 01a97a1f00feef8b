import { describe, expect, test } from 'vitest';
import type { ShownMap } from '../../src/room/public-view.ts';
import { readView } from '../../src/room/read-view.ts';
import type { Room } from '../../src/room/room.ts';
import { publicView } from '../../src/room/show-public.ts';
import { debrief, decide, gathered, played, readAll, rewind } from './a-room.ts';
import { wardTalk } from './a-talk.ts';
import { laidOut } from './laid-out.ts';
import { worked } from './worked-out.ts';

const talk = [readAll, decide('desk/nod'), readAll, decide('sofa/ask'), readAll];

function viewOf(room: Room) {
  const what = { item: 'map' } as const;
  const shown = played(room, debrief, { type: 'room.revealed', what });
  return publicView(shown, worked(shown));
}

function mapOf(room: Room): ShownMap {
  const { revealed } = viewOf(room);
  if (revealed?.item !== 'map' || revealed.map === null) throw new Error('no map is shown');
  return revealed.map;
}

/** The places by the names of the author's file, which the view itself does not hold. */
function placesOf(room: Room) {
  const { places } = mapOf(room);
  const { boxes } = laidOut(wardTalk);
  return new Map(boxes.map(({ id }, n) => [id, places[n]]));
}

/** The lines by how the room came by them, told by the number of places each runs through. */
const linesOf = (room: Room) =>
  mapOf(room).lines.map(({ seen, points }) => [seen, points.length] as const);

describe('the map that a room is shown', () => {
  test('holds every scene by its place, row beside row, and what was said where', () => {
    const places = placesOf(played(gathered(), ...talk));
    const told = [...places].map(([id, place]) => [id, place?.seen, place?.ending, place?.letters]);
    expect(told).toEqual([
      ['desk', 'way', false, ['B']],
      ['hall', 'way', false, []],
      ['sofa', 'way', false, ['B']],
      ['thanks', 'unseen', true, []],
      ['gone', 'unseen', true, []],
    ]);
    const across = ['desk', 'hall', 'sofa', 'thanks'].map((id) => places.get(id)?.x ?? 0);
    expect(across.toSorted((a, b) => a - b)).toEqual(across);
    expect(new Set(across).size).toBe(4);
    for (const place of places.values()) {
      expect(Math.min(place?.x ?? 0, place?.y ?? 0)).toBeGreaterThan(0);
      expect(Math.max(place?.x ?? 1, place?.y ?? 1)).toBeLessThan(1);
    }
  });

  test('holds both letters of a scene that was come by twice', () => {
    const again = played(gathered(), ...talk, decide('desk/see'), readAll);
    expect(placesOf(again).get('desk')?.letters).toEqual(['B', 'A']);
  });

  test('tells a way that was tried from the way that was gone, and both from the rest', () => {
    const other = [readAll, decide('desk/blame'), readAll, rewind('')];
    const room = played(gathered(), ...other, decide('desk/see'), readAll);
    const seen = [...placesOf(room)].map(([id, place]) => [id, place?.seen]);
    expect(seen).toEqual([
      ['desk', 'way'],
      ['hall', 'way'],
      ['sofa', 'way'],
      ['thanks', 'unseen'],
      ['gone', 'tried'],
    ]);
    expect(linesOf(room)).toEqual([
      // To the hall, past the rows between to the ending that was tried, to the sofa, to thanks, and back again.
      ['way', 2],
      ['tried', 4],
      ['way', 2],
      ['unseen', 2],
      ['unseen', 3],
    ]);
  });

  test('names no scene', () => {
    const ids = new Set(wardTalk.scenes.map(({ id }) => id));
    const text = JSON.stringify(mapOf(played(gathered(), ...talk)));
    expect([...ids].filter((id) => text.includes(id))).toEqual([]);
  });

  test('is read as it was sent, and not at all where a place lies outside', () => {
    const view = viewOf(played(gathered(), ...talk));
    const sent: unknown = JSON.parse(JSON.stringify(view));
    expect(readView(sent)).toEqual(view);
    const map = mapOf(played(gathered(), ...talk));
    const [first, ...others] = map.places;
    const outside = [{ x: 1.01 }, { y: -0.01 }, { x: null }, { letters: ['G'] }, { seen: 'mine' }];
    for (const wrong of outside) {
      const places = [{ ...first, ...wrong }, ...others];
      expect(readView({ ...view, revealed: { ...view.revealed, map: { ...map, places } } })).toBe(
        undefined,
      );
    }
    const lines = [{ seen: 'way', points: [{ x: 0.5, y: 2 }] }];
    expect(readView({ ...view, revealed: { ...view.revealed, map: { ...map, lines } } })).toBe(
      undefined,
    );
  });
});
