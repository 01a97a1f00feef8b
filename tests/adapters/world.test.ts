import { afterEach, describe, expect, test, vi } from 'vitest';
import { world } from '../../src/adapters/world.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe('the world', () => {
  test('tells the time as text that sorts', () => {
    expect(world.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('gives a new id each time, also on a page that is not secure', () => {
    expect(world.newId()).toMatch(uuid);
    const { crypto } = globalThis;
    const insecure = {
      getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    };
    vi.stubGlobal('crypto', insecure);
    const ids = Array.from({ length: 100 }, () => world.newId());
    expect(new Set(ids).size).toBe(100);
    expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
  });
});
