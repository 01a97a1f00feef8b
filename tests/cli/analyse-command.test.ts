import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerCommand } from '../../src/cli/answer-command.ts';
import { tellOn } from '../../src/cli/tell.ts';

const folder = mkdtempSync(join(tmpdir(), 'softspoken-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = [{ by: 'ann', says: 'Well?' }];
const choice = (id: string, to: string, more: object = {}) => ({ id, says: 'Yes.', to, ...more });
const ending = (outcome: string) => ({ lines, ending: { title: `It ends ${outcome}`, outcome } });

function talk(name: string, scenes: object, more: object = {}): string {
  const file = {
    format: 1,
    id: 'a-talk',
    title: 'A talk',
    summary: 'Two people talk.',
    language: 'en',
    you: { role: 'Clerk', goal: 'Listen.' },
    people: { ann: { name: 'Ann', role: 'Patient' } },
    setting: 'A desk.',
    start: 'desk',
    scenes: { ...scenes, good: ending('connected'), bad: ending('broken') },
    ...more,
  };
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const desk = {
  lines,
  opportunity: { kind: 'emotion', callsFor: ['notice'] },
  choices: [
    choice('hear', 'when', { rates: { notice: 'specific' } }),
    choice('shrug', 'when'),
    choice('snap', 'bad', { rates: { notice: 'against' } }),
  ],
};
const when = { lines, choices: [choice('date', 'good'), choice('soon', 'bad')] };
const never = { lines, next: 'good' };

const plain = talk('plain.json', { desk, when, never });
const analysed = (path: string, ...more: string[]) =>
  JSON.parse(answerCommand(['analyse', path, '--json', ...more]).says ?? '');

/** Each line of a page that is wider than a terminal. */
const tooWide = (page: string) => page.split('\n').filter((line) => line.length > 100);

describe('analyse', () => {
  it('prints all that is true over all paths, unrounded', () => {
    expect(analysed(plain)).toEqual({
      exact: true,
      states: 4,
      cap: 2_000_000,
      scenes: 5,
      choices: 5,
      paths: '5',
      lowest: -100,
      highest: 100,
      criteria: {
        notice: { lowest: -100, highest: 100 },
        perspective: { lowest: null, highest: null },
        explore: { lowest: null, highest: null },
        respect: { lowest: null, highest: null },
        support: { lowest: null, highest: null },
        'self-regulate': { lowest: null, highest: null },
        'follow-through': { lowest: null, highest: null },
      },
      bestPath: 'desk/hear,when/date',
      worstPath: 'desk/snap',
      shortest: 1,
      longest: 2,
      par: 1,
      endings: { good: 1 / 3, bad: 1 / 3 + 1 / 3 },
      outcomes: { connected: 1 / 3, mixed: 0, broken: 1 / 3 + 1 / 3 },
      endingsOverPaths: { good: 0.4, bad: expect.closeTo(0.6, 12) },
      bands: {
        strong: 1 / 3,
        solid: 0,
        'getting-there': 0,
        'try-again': 1 / 3 + 1 / 3,
      },
      bandsExact: true,
      scores: [
        { score: -100, share: 1 / 3 },
        { score: 0, share: 1 / 3 },
        { score: 100, share: 1 / 3 },
      ],
      scoresOverPaths: [
        { score: -100, share: 0.2 },
        { score: 0, share: 0.4 },
        { score: 100, share: 0.4 },
      ],
      scoresExact: true,
      sceneVisits: { desk: 1, when: 2 / 3, never: 0, good: 1 / 3, bad: 1 / 3 + 1 / 3 },
      deadEnds: [],
      unreachedScenes: ['never'],
    });
  });

  it('has neither range nor bands where nothing is called for', () => {
    const quiet = talk('quiet.json', { desk: { lines, choices: [choice('on', 'good')] } });
    expect(analysed(quiet)).toMatchObject({
      lowest: null,
      highest: null,
      bestPath: null,
      worstPath: null,
      par: null,
      bands: {},
      scores: null,
    });
  });

  it('says that paths are unbounded where a reply can be given again and again', () => {
    const again = choice('again', 'hub', { repeat: true });
    const round = talk('round.json', {
      desk,
      when: { lines, next: 'hub' },
      hub: { lines, choices: [again, choice('out', 'good')] },
    });
    expect(analysed(round)).toMatchObject({
      exact: true,
      paths: 'unbounded',
      shortest: 1,
      longest: null,
      endingsOverPaths: null,
      endings: { good: expect.closeTo(2 / 3, 12) },
    });
  });

  it('analyses a scenario that leads into dead ends, and names them', () => {
    const shut = { when: { trust: { atLeast: 50 } } };
    const stuck = talk(
      'stuck.json',
      {
        desk,
        when: { lines, choices: [choice('date', 'good'), choice('wait', 'hall')] },
        hall: { lines, choices: [choice('shut', 'good', shut)] },
      },
      { meters: { trust: { label: 'Trust', start: 0 } } },
    );
    expect(analysed(stuck)).toMatchObject({
      exact: true,
      paths: '3',
      highest: 100,
      endings: { good: 1 / 3, bad: 1 / 3 },
      bands: { strong: expect.closeTo(1 / 6, 12) },
      deadEnds: [{ kind: 'no-choice', scene: 'hall', path: 'desk/hear,when/wait' }],
    });
    const page = answerCommand(['analyse', stuck]).says ?? '';
    expect(page).toContain('no-choice in hall, come to by\n    desk/hear,when/wait');
  });

  it('names the cap and labels everything sampled where there are more states than allowed', () => {
    expect(analysed(plain, '--states', '2')).toMatchObject({
      exact: false,
      cap: 2,
      paths: null,
      bandsExact: false,
      scoresExact: false,
      highest: 100,
    });
    const page = answerCommand(['analyse', plain, '--states', '2']).says ?? '';
    expect(page).toContain('Sampled: more than 2 states');
    const headings = page.split('\n').filter((line) => /^(The|How|Scores|Criteria)/.test(line));
    expect(headings.length).toBeGreaterThan(5);
    for (const heading of headings) expect(heading).toMatch(/, sampled$/);
  });

  it('prints a page for people, no line wider than a terminal', () => {
    for (const file of [plain, 'scenarios/physician-and-the-ehr.scenario.json']) {
      const { exit, says = '' } = answerCommand(['analyse', file]);
      expect(exit).toBe(0);
      expect(tooWide(says)).toEqual([]);
    }
    const page = answerCommand(['analyse', plain]).says ?? '';
    expect(page).toContain('Score       -100 to 100, par 1 point\n');
    expect(page).toContain('desk/hear');
    expect(page).toContain('Never met\n  never');
  });

  it('ends with 1 at a file with errors, as check does, and with 2 where it is not used rightly', () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{ "format": 1 }');
    expect(answerCommand(['analyse', bad])).toEqual(answerCommand(['check', bad]));
    expect(answerCommand(['analyse'])).toMatchObject({ exit: 2 });
    expect(answerCommand(['analyse', plain, '--states', 'many'])).toMatchObject({ exit: 2 });
    expect(answerCommand(['analyse', plain, '--states', '0'])).toMatchObject({ exit: 2 });
    expect(answerCommand(['check', plain, '--states', '5'])).toMatchObject({ exit: 2 });
  });
});

describe('progress', () => {
  it('is told on a terminal only', () => {
    const written: string[] = [];
    const silent = tellOn({ write: (text: string) => written.push(text) });
    silent.tell('exploring');
    silent.done();
    expect(written).toEqual([]);
  });

  it('tells how many states were met', () => {
    const told: string[] = [];
    answerCommand(['analyse', plain], (words) => void told.push(words));
    expect(told[0]).toBe('exploring: 1 states');
  });
});
