import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hashText } from '../../src/adapters/hash-text.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const expected = (text: string) => createHash('sha256').update(text).digest('hex');
const lengths = [0, 1, 3, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1_000, 70_000];
const texts = ['abc', 'Wie geht es Ihnen? – 😐', ...lengths.map((length) => 'a'.repeat(length))];

describe('the hash of a text', () => {
  test('is its SHA-256', async () => {
    expect(await hashText('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(await Promise.all(texts.map(hashText))).toEqual(texts.map(expected));
  });

  test('is the same where the browser has no cryptography', async () => {
    vi.stubGlobal('crypto', {});
    expect(await Promise.all(texts.map(hashText))).toEqual(texts.map(expected));
  });
});
