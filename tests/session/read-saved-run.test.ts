import { describe, expect, test } from 'vitest';
import { readPreferences } from '../../src/session/read-preferences.ts';
import { readSavedRun } from '../../src/session/read-saved-run.ts';
import { aRun } from './a-run.ts';

const step = { scene: 'doorway', choice: 'sit-down' };
const left = (n: number) => ({
  path: [step],
  leftAt: new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString(),
});

describe('a run that was kept', () => {
  test('before runs were taken up from others or passed on has no origin and is one’s own', () => {
    const { from, received, ...older } = aRun();
    expect([from, received, readSavedRun(older)]).toEqual([null, false, aRun()]);
    const branched = aRun({ from: { runId: 'run-0', at: 3 }, received: true });
    expect(readSavedRun(JSON.parse(JSON.stringify(branched)))).toEqual(branched);
  });

  test('is read as it was written', () => {
    expect(readSavedRun(JSON.parse(JSON.stringify(aRun())))).toEqual(aRun());
    const long = aRun({ path: new Array(10_000).fill(step), scenarioKey: 'file.my-own' });
    expect(readSavedRun(long)).toEqual(long);
  });

  test('is read without what is not known', () => {
    const more = { ...aRun(), score: 100, path: [{ ...step, at: 3 }] };
    expect(readSavedRun(more)).toEqual(aRun());
  });

  test('keeps the latest two hundred ways that were left', () => {
    const attempts = Array.from({ length: 250 }, (_, n) => left(n));
    expect(readSavedRun({ ...aRun(), attempts })?.attempts).toEqual(attempts.slice(50));
  });

  test.each([
    ['nothing', null],
    ['a word', 'run'],
    ['a list', [aRun()]],
    ['no schema', { ...aRun(), schema: undefined }],
    ['another schema', { ...aRun(), schema: 2 }],
    ['no path', { ...aRun(), path: undefined }],
    ['a path that is no list', { ...aRun(), path: { length: 0 } }],
    ['a step that is none', { ...aRun(), path: [{ scene: 'doorway' }] }],
    ['a scene of a wrong name', { ...aRun(), path: [{ ...step, scene: 'Doorway/x' }] }],
    ['a longer path than anybody walks', { ...aRun(), path: new Array(10_001).fill(step) }],
    ['a key that leads elsewhere', { ...aRun(), scenarioKey: '../secrets' }],
    ['an id with markup', { ...aRun(), runId: '<img>' }],
    ['a hash that is none', { ...aRun(), contentHash: 'A'.repeat(64) }],
    ['a mode that is none', { ...aRun(), mode: 'exam' }],
    ['a day that is no time', { ...aRun(), changedAt: '2026-11-22' }],
    ['half a Continue', { ...aRun(), continued: 0.5 }],
    ['fewer Continues than none', { ...aRun(), continued: -1 }],
    ['a guess too long', { ...aRun(), guesses: [{ scene: 'doorway', guess: 'x'.repeat(10_001) }] }],
    ['an answer that is none', { ...aRun(), answers: [{ question: 'How?', answer: 7 }] }],
    ['an origin that is none', { ...aRun(), from: 'run-0' }],
    ['an origin with markup', { ...aRun(), from: { runId: '<img>', at: 0 } }],
    ['an origin before the first decision', { ...aRun(), from: { runId: 'run-0', at: -1 } }],
    ['an attempt without a time', { ...aRun(), attempts: [{ path: [step] }] }],
  ])('cannot be %s', (_, value) => {
    expect(readSavedRun(value)).toBe(null);
  });
});

describe('preferences that were kept', () => {
  test('are read one by one, and what is not known is as if unsaid', () => {
    expect(readPreferences({ pace: 'slow', textSize: 'huge', theme: 7, shortcuts: false })).toEqual(
      {
        pace: 'slow',
        textSize: 'normal',
        theme: 'system',
        shortcuts: false,
        feelingsAsWords: false,
      },
    );
    expect(readPreferences('all of them').pace).toBe('normal');
  });
});
