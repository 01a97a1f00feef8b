import { describe, expect, test } from 'vitest';
import {
  aloneKeys,
  clickerKeys,
  consoleKeys,
  decidingKeys,
  keysFor,
  moveOfKey,
} from '../../src/room/room-keys.ts';

const press = (key: string, more: Partial<Parameters<typeof moveOfKey>[1]> = {}) => ({
  ...{ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more },
});

describe('a clicker', () => {
  test.for([
    ['PageDown', 'read-on'],
    ['PageUp', 'read-back'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['F5', 'nothing'],
    ['Escape', 'nothing'],
  ])('%s: %s', ([key, move]) => {
    expect(moveOfKey(clickerKeys, press(key as string))).toEqual({ move });
  });

  test('knows no key that votes, decides or ends', () => {
    const moves = new Set(clickerKeys.map(({ does }) => does.move));
    expect([...moves].sort()).toEqual(['blank', 'nothing', 'read-back', 'read-on']);
    for (const key of ['1', 'Enter', ' ', 'd', 'ArrowRight']) {
      expect(moveOfKey(clickerKeys, press(key))).toBeNull();
    }
  });

  test('does no harm with Shift and F5, and leaves the browser its own keys', () => {
    expect(moveOfKey(clickerKeys, press('F5', { shiftKey: true }))).toEqual({ move: 'nothing' });
    expect(moveOfKey(clickerKeys, press('b', { ctrlKey: true }))).toBeNull();
    expect(moveOfKey(clickerKeys, press('.', { metaKey: true }))).toBeNull();
  });
});

describe('the console', () => {
  test('counts up by a digit and down with Shift, on any keyboard', () => {
    const digit = { code: 'Digit2' };
    expect(moveOfKey(consoleKeys, press('2', digit))).toEqual({ move: 'vote', place: 1, by: 1 });
    expect(moveOfKey(consoleKeys, press('é', digit))).toEqual({ move: 'vote', place: 1, by: 1 });
    const shifted = press('"', { ...digit, shiftKey: true });
    expect(moveOfKey(consoleKeys, shifted)).toEqual({ move: 'vote', place: 1, by: -1 });
    expect(moveOfKey(consoleKeys, press('6', { code: 'Numpad6' }))).toEqual({
      ...{ move: 'vote', place: 5, by: 1 },
    });
    expect(moveOfKey(consoleKeys, press('7', { code: 'Digit7' }))).toBeNull();
  });

  test('leaves Escape to its dialogs, and names the keys of each move', () => {
    expect(moveOfKey(consoleKeys, press('Escape'))).toBeNull();
    expect(keysFor(consoleKeys, 'blank')).toEqual(['b', '.']);
    expect(keysFor(consoleKeys, 'read-on')).toEqual(['Page Down']);
  });

  test.for([
    ['the console', consoleKeys],
    ['one screen only', aloneKeys],
    ['deciding', decidingKeys],
  ] as const)('has one meaning for each key: %s', ([, rules]) => {
    const keys = rules.map(({ key, code, shift }) => `${key} ${code} ${shift}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('shows notes by a key with one screen only', () => {
    expect(moveOfKey(consoleKeys, press('n'))).toBeNull();
    expect(moveOfKey(aloneKeys, press('n'))).toEqual({ move: 'notes' });
  });
});

describe('while a reply is being decided', () => {
  test('letters point at replies, and one key puts it off', () => {
    expect(moveOfKey(decidingKeys, press('b'))).toEqual({ move: 'point', place: 1 });
    expect(moveOfKey(decidingKeys, press('F'))).toEqual({ move: 'point', place: 5 });
    expect(moveOfKey(decidingKeys, press('Escape'))).toEqual({ move: 'put-off' });
  });

  test('no key counts, opens a vote, undoes or loads the page again', () => {
    for (const key of ['1', 'v', 'u', 'g', 'PageDown']) {
      const pressed = press(key, { code: `Digit${key}` });
      expect(moveOfKey(decidingKeys, pressed)).toBeNull();
    }
    expect(moveOfKey(decidingKeys, press('F5'))).toEqual({ move: 'nothing' });
  });
});
