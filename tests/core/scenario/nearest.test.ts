import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/core/scenario/nearest.ts';

describe('nearest', () => {
  it.each([
    ['sayz', ['says', 'stage', 'thinks'], 'says'],
    ['tiitle', ['title', 'tags'], 'title'],
    ['ttile', ['title', 'tags'], 'title'],
    ['contentnote', ['contentNote', 'note'], 'contentNote'],
    ['follow_through', ['follow-through', 'support'], 'follow-through'],
    ['self-regulation', ['self-regulate', 'respect'], 'self-regulate'],
    // The nearest, not the first.
    ['scene-2', ['scene-1x', 'scene-1', 'scene-12'], 'scene-1'],
    // A short word is near only to what differs in one letter.
    ['by', ['to', 'id'], null],
    ['bye', ['by'], 'by'],
    ['elephant', ['title', 'tags'], null],
    ['', ['a'], 'a'],
    ['x', [], null],
    ['a'.repeat(65), ['a'.repeat(64)], null],
    ['a'.repeat(64), ['a'.repeat(60)], 'a'.repeat(60)],
  ])('takes %j among %j for %j', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected);
  });
});
