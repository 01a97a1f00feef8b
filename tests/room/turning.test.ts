import { describe, expect, test } from 'vitest';
import type { Room } from '../../src/room/room.ts';
import type { Reveal } from '../../src/room/room-act.ts';
import { publicView } from '../../src/room/show-public.ts';
import {
  debrief,
  decide,
  gathered,
  played,
  readAll,
  readBack,
  readOn,
  refusal,
  rewind,
  voteAtDesk,
} from './a-room.ts';
import { nothingAround } from './a-talk.ts';
import { worked } from './worked-out.ts';

const talked = played(
  gathered(),
  ...voteAtDesk,
  decide('desk/see'),
  readAll,
  decide('sofa/stay'),
  readAll,
  debrief,
);
const showing = (what: Reveal) => played(talked, { type: 'room.revealed', what });
const part = (room: Room, around = nothingAround) => publicView(room, around).part;

describe('turning through what is shown', () => {
  test('goes from thought to thought, to how the reply arrived', () => {
    const room = showing({ item: 'thoughts', moment: '' });
    expect(part(room)).toEqual({ at: 0, of: 3 });
    expect(part(played(room, readOn, readOn))).toEqual({ at: 2, of: 3 });
    expect(refusal(played(room, readOn, readOn), readOn)).toBe('nothing-more-to-read');
    expect(part(played(room, readOn, readBack))).toEqual({ at: 0, of: 3 });
    expect(refusal(room, readBack)).toBe('nothing-before');
  });

  test('goes from the most even vote to the largest shift', () => {
    const room = showing({ item: 'split' });
    expect(part(played(room, readOn))).toEqual({ at: 1, of: 2 });
    expect(refusal(played(room, readOn), readOn)).toBe('nothing-more-to-read');
  });

  test('follows the best way to its ending, and stays there', () => {
    const room = played(showing({ item: 'best-way' }), readOn, readOn, readOn, readOn);
    expect(part(room, worked(room))).toEqual({ at: 2, of: 3 });
    expect(part(room)).toEqual({ at: 0, of: 1 });
  });

  test('begins again with whatever is shown next', () => {
    const room = played(showing({ item: 'split' }), readOn);
    const again = played(room, { type: 'room.revealed', what: { item: 'score' } });
    expect(part(again)).toEqual({ at: 0, of: 1 });
  });

  test('turns nothing where nothing is shown, and leaves the reading as it was', () => {
    expect(part(talked)).toBeNull();
    expect(refusal(talked, readOn)).toBe('nothing-more-to-read');
    const back = played(showing({ item: 'split' }), readOn, rewind(''));
    expect(back.state).toMatchObject({ read: 4, shown: null, turned: null });
    expect(part(back)).toBeNull();
  });
});
