// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openRoom, type Room } from '../../../../../src/room/room.ts';
import type { RoomAct } from '../../../../../src/room/room-act.ts';
import { RehearsalBar } from '../../../../../src/ui/screens/room/rehearse/rehearsal-bar.tsx';
import { useRehearsal } from '../../../../../src/ui/screens/room/rehearse/use-rehearsal.ts';
import { after, openVote, played, readAll, second, undo } from '../../../../room/a-room.ts';
import { staged } from '../../../../room/a-talk.ts';

const voting = { kind: 'hands' } as const;
const opened = (rehearsal: boolean) =>
  openRoom(staged, { roomId: 'room-1', at: second(0), voting, rehearsal, seed: 7 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Leads a session with a simulated room; `now` is the session as it stands, `does` does something in it. */
function lead(start: Room, leads = true) {
  let now = start;
  let does: (wanted: RoomAct) => void = () => {};
  function Lead() {
    const [room, setRoom] = useState(start);
    now = room;
    does = (wanted) => setRoom((before) => after(before, wanted));
    const rehearsing = useRehearsal({ room, leads, act: does });
    return rehearsing === null ? <p>A real room</p> : <RehearsalBar {...rehearsing} />;
  }
  render(<Lead />);
  return {
    cast: () => now.log.entries.filter(({ act: one }) => one.type === 'room.voted').length,
    does: (wanted: RoomAct) => act(() => does(wanted)),
    // In steps: the page draws, and waits for the next hand, only between them.
    wait: async (ms: number) => {
      for (let passed = 0; passed < ms; passed += 100) {
        await act(() => vi.advanceTimersByTimeAsync(100));
      }
    },
    press: (name: string) => act(() => screen.getByRole('button', { name }).click()),
  };
}

describe('a simulated room', () => {
  test('raises its hands one by one, a moment after the vote is opened, and then rests', async () => {
    const { cast, does, wait } = lead(played(opened(true), readAll));
    await wait(10_000);
    expect(cast()).toBe(0);
    does(openVote);
    await wait(1_500);
    expect(cast()).toBe(0);
    await wait(1_000);
    expect(cast()).toBeGreaterThan(0);
    expect(cast()).toBeLessThan(10);
    await wait(20_000);
    expect(cast()).toBe(24);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Rehearsal.')).toBeDefined();
  });

  test('can be held, and let go on', async () => {
    const { cast, wait, press } = lead(played(opened(true), readAll, openVote));
    await wait(2_500);
    press('Hold the simulated room');
    const held = cast();
    await wait(20_000);
    expect(cast()).toBe(held);
    press('Let the simulated room vote on');
    await wait(20_000);
    expect(cast()).toBe(24);
  });

  test('does not take back what the trainer undoes', async () => {
    const { cast, does, wait, press } = lead(played(opened(true), readAll, openVote));
    await wait(20_000);
    does(undo);
    await wait(20_000);
    expect(cast()).toBe(24);
    expect(screen.getByText('The room is simulated. 1 vote to come.')).toBeDefined();
    press('Let the simulated room vote on');
    expect(cast()).toBe(25);
  });

  test('waits while another window leads, and is not there where the room is real', async () => {
    const following = lead(played(opened(true), readAll, openVote), false);
    await following.wait(20_000);
    expect(following.cast()).toBe(0);
    const real = lead(played(opened(false), readAll, openVote));
    await real.wait(20_000);
    expect(real.cast()).toBe(0);
    expect(screen.getByText('A real room')).toBeDefined();
  });
});
