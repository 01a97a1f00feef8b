import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runLock } from '../../src/adapters/run-lock.ts';

type Granted = (lock: { readonly name: string }) => Promise<void>;

/** One who holds a lock, or waits in line for it. */
interface Asker {
  readonly take: () => void;
  readonly steal: (why: unknown) => void;
}

/** Web Locks as the browsers have them, as far as they are asked for here. */
function fakeLocks() {
  const lines = new Map<string, Asker[]>();
  return {
    request: (name: string, how: { steal?: boolean; signal?: AbortSignal }, grant: Granted) =>
      new Promise<void>((resolve, reject) => {
        const line = lines.get(name) ?? [];
        lines.set(name, line);
        const leave = () => {
          const place = line.indexOf(mine);
          if (place >= 0) line.splice(place, 1);
          if (place === 0) line[0]?.take();
        };
        const mine: Asker = {
          steal: reject,
          take: () => void grant({ name }).then(leave).then(resolve),
        };
        how.signal?.addEventListener('abort', () => {
          if (line[0] === mine) return;
          leave();
          reject(new DOMException('aborted', 'AbortError'));
        });
        if (how.steal === true) {
          line.shift()?.steal(new DOMException('stolen', 'AbortError'));
          line.unshift(mine);
        } else line.push(mine);
        if (line[0] === mine) mine.take();
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

  test('is waited for a moment, for the tab that holds it may just be closing', async () => {
    const release = await runLock.hold('run-1', false, never);
    const waiting = runLock.hold('run-1', false, never);
    setTimeout(() => release?.(), 100);
    expect(await waiting).toBeTypeOf('function');
  });

  test('that came is kept, however long after', async () => {
    const lost = vi.fn();
    await runLock.hold('run-1', false, lost);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(lost).not.toHaveBeenCalled();
    expect(await runLock.hold('run-1', false, never)).toBe(null);
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
