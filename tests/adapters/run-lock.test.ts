import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runLock } from '../../src/adapters/run-lock.ts';

interface Holder {
  readonly steal: (why: unknown) => void;
}

type Granted = (lock: { readonly name: string } | null) => Promise<void> | undefined;

/** Web Locks as the browsers have them, as far as they are asked for here. */
function fakeLocks() {
  const holders = new Map<string, Holder>();
  return {
    holders,
    request: (name: string, how: { steal?: boolean; ifAvailable?: boolean }, grant: Granted) =>
      new Promise<void>((resolve, reject) => {
        const holder = holders.get(name);
        if (holder !== undefined && how.steal !== true) return resolve(grant(null));
        const mine: Holder = { steal: reject };
        holders.set(name, mine);
        holder?.steal(new DOMException('stolen', 'AbortError'));
        grant({ name })?.then(() => {
          if (holders.get(name) === mine) holders.delete(name);
          resolve();
        });
      }),
  };
}

const never = () => {
  throw new Error('nobody takes this over');
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the lock of a run', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
  });

  test('is given to one, and to the next when it is released', async () => {
    const release = await runLock.hold('run-1', false, never);
    expect(await runLock.hold('run-1', false, never)).toBe(null);
    expect(await runLock.hold('run-2', false, never)).toBeTypeOf('function');
    release?.();
    await settled();
    expect(await runLock.hold('run-1', false, never)).toBeTypeOf('function');
  });

  test('can be taken over, and the one that had it is told once', async () => {
    const lost = vi.fn();
    const release = await runLock.hold('run-1', false, lost);
    expect(await runLock.hold('run-1', true, never)).toBeTypeOf('function');
    await settled();
    expect(lost).toHaveBeenCalledTimes(1);
    release?.();
    await settled();
    expect(await runLock.hold('run-1', false, never)).toBe(null);
  });

  test('that was released is not lost', async () => {
    const release = await runLock.hold('run-1', false, never);
    release?.();
    await settled();
    expect(await runLock.hold('run-1', true, never)).toBeTypeOf('function');
    await settled();
  });
});

describe('where the browser gives no locks', () => {
  test('everybody gets the run', async () => {
    vi.stubGlobal('navigator', {});
    expect(await runLock.hold('run-1', false, never)).toBeTypeOf('function');
    expect(await runLock.hold('run-1', false, never)).toBeTypeOf('function');
  });

  test('a refusal is as if there were none', async () => {
    const request = () => Promise.reject(new DOMException('no', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await runLock.hold('run-1', false, never)).toBeTypeOf('function');
  });
});
