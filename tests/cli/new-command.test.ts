import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../src/cli/answer-command.ts';
import { tellNobody } from '../../src/cli/tell.ts';
import { aFolder } from './a-folder.ts';

const { folder } = aFolder();
const scenarios = join(folder, 'scenarios');
mkdirSync(scenarios);
const begun = (...names: string[]) => answerCommand(['new', ...names], tellNobody, scenarios);
const file = join(scenarios, 'my-talk.scenario.json');

describe('new', () => {
  it('writes a starter and says what to do next', () => {
    const { exit, says = '' } = begun('my-talk');
    expect(exit).toBe(0);
    expect(says).toContain('check scenarios/my-talk.scenario.json');
    expect(readdirSync(scenarios)).toEqual(['my-talk.scenario.json']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ id: 'my-talk' });
  });

  it('never writes over a file that is there', () => {
    const before = readFileSync(file, 'utf8');
    expect(begun('my-talk')).toEqual({
      exit: 1,
      complains:
        'softspoken: my-talk.scenario.json is there already. Choose another name, or move that file away first.',
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    ['My Talk', '"my-talk", say'],
    ['../talk', '"talk", say'],
    ['constructor', 'Choose another word'],
    ['you', 'Choose another word'],
    ['', 'Begin with a small letter'],
    ['a'.repeat(65), '64 at the most'],
  ])('refuses the name "%s" with its mend', (name, mend) => {
    expect(begun(name)).toMatchObject({ exit: 2, complains: expect.stringContaining(mend) });
    expect(readdirSync(scenarios)).toEqual(['my-talk.scenario.json']);
  });

  it('takes one name', () => {
    expect(begun()).toMatchObject({ exit: 2 });
    expect(begun('a-talk', 'b-talk')).toMatchObject({ exit: 2 });
  });
});

describe('the starter', () => {
  it('is checked without a problem', () => {
    expect(answerCommand(['check', file]).says).toBe('1 file checked: nothing to mend');
  });

  it('is small, and its best way earns everything', () => {
    const analysis = JSON.parse(answerCommand(['analyse', file, '--json']).says ?? '');
    expect(analysis).toMatchObject({
      exact: true,
      highest: 100,
      shortest: 3,
      longest: 4,
      scenes: 7,
    });
  });

  it.each([
    ['connected', 'third-stub/on-us,monday/word-for-word,what-now/by-noon-either-way', 'strong'],
    ['mixed', 'third-stub/on-us,monday/must-be-stressful,what-now/all-we-can', 'getting-there'],
    [
      'broken',
      'third-stub/name-and-birth-date,monday/try-the-portal,what-now/form-and-number',
      'try-again',
    ],
  ])('can be played to an ending that leaves them %s', (outcome, path, band) => {
    const { says = '' } = answerCommand(['score', file, '--path', path]);
    expect(says).toContain(`(${outcome})`);
    const scored = answerCommand(['score', file, '--path', path, '--json']).says ?? '';
    expect(JSON.parse(scored)).toMatchObject({ complete: true, band });
  });

  it('lets its breach be repaired', () => {
    const path = 'third-stub/on-us,monday/friday-i-promise,she-writes-friday/take-it-back';
    const { says = '' } = answerCommand(['score', file, '--path', path, '--json']);
    expect(JSON.parse(says)).toMatchObject({ breaches: { 'false-promise': 'repaired' } });
  });

  it('guides with a note wherever something is shown for the first time', () => {
    const notes = readFileSync(file, 'utf8').match(/"note": "/g) ?? [];
    expect(notes.length).toBeGreaterThanOrEqual(10);
  });
});
