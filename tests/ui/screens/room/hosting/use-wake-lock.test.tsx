// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useWakeLock } from '../../../../../src/ui/screens/room/hosting/use-wake-lock.ts';

const locks: { released: boolean; release: () => Promise<void> }[] = [];

function lockable(request: () => Promise<unknown>): void {
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
}

async function grant() {
  const lock = {
    released: false,
    release: async () => {
      lock.released = true;
    },
  };
  locks.push(lock);
  return lock;
}

afterEach(() => {
  locks.splice(0);
  Reflect.deleteProperty(navigator, 'wakeLock');
  vi.restoreAllMocks();
});

const shown = () => document.dispatchEvent(new Event('visibilitychange'));
const state = () => locks.map(({ released }) => released);

test('the screen stays lit until the place is left', async () => {
  lockable(grant);
  const { unmount } = renderHook(useWakeLock);
  await waitFor(() => expect(state()).toEqual([false]));
  unmount();
  await waitFor(() => expect(state()).toEqual([true]));
});

test('it is asked for again where the browser let go of it, and not twice', async () => {
  lockable(grant);
  const { unmount } = renderHook(useWakeLock);
  await waitFor(() => expect(locks).toHaveLength(1));
  shown();
  expect(locks).toHaveLength(1);
  for (const lock of locks) lock.released = true;
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValueOnce('hidden');
  shown();
  expect(locks).toHaveLength(1);
  shown();
  await waitFor(() => expect(state()).toEqual([true, false]));
  unmount();
});

test('what comes after the place was left is let go at once', async () => {
  let give = () => {};
  const late = new Promise<void>((resolve) => {
    give = resolve;
  });
  lockable(() => late.then(grant));
  renderHook(useWakeLock).unmount();
  give();
  await waitFor(() => expect(state()).toEqual([true]));
});

test('a browser that refuses, or knows no such thing, changes nothing', () => {
  lockable(() => Promise.reject(new Error('the battery is low')));
  renderHook(useWakeLock).unmount();
  Reflect.deleteProperty(navigator, 'wakeLock');
  renderHook(useWakeLock).unmount();
  expect(locks).toEqual([]);
});
