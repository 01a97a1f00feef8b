import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../src/core/scenario/places-in.ts';

const text = `{
  "scenes": {
    "a": { "lines": [{ "says": "x" }, { "says": "y" }] }
  }
}`;

describe('placesIn', () => {
  it('finds members and items by their pointer', () => {
    const places = placesIn(text);

    expect(places('')).toEqual({ line: 1, column: 1, path: '' });
    expect(places('/scenes/a')).toEqual({ line: 3, column: 10, path: '/scenes/a' });
    expect(places('/scenes/a/lines/1/says')).toEqual({
      line: 3,
      column: 49,
      path: '/scenes/a/lines/1/says',
    });
  });

  it('takes the nearest thing around for what is not there', () => {
    const scenes = { line: 2, column: 13, path: '/scenes' };

    expect(placesIn(text)('/scenes/b/choices/0')).toEqual(scenes);
    expect(placesIn(text)('/scenes/a/lines/7')).toMatchObject({ path: '/scenes/a/lines' });
    expect(placesIn(text)('/rubric')).toMatchObject({ line: 1, path: '' });
  });

  it('reads escaped keys, and passes over a byte order mark', () => {
    expect(placesIn('\uFEFF{ "a/b~": 1 }')('/a~1b~0')).toEqual({
      line: 1,
      column: 11,
      path: '/a~1b~0',
    });
  });

  it('has nothing to find in what is not JSON', () => {
    expect(placesIn('{')('/scenes')).toEqual({ line: 1, column: 1, path: '' });
  });
});
