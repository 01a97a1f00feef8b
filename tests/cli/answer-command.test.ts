import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerCommand } from '../../src/cli/answer-command.ts';
import { fileOf } from '../../src/core/analyse/rules/example-talk.ts';
import { noChoice } from '../../src/core/analyse/rules/no-choice.ts';

const folder = mkdtempSync(join(tmpdir(), 'softspoken-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const talk = {
  format: 1,
  id: 'short-talk',
  title: 'A short talk',
  summary: 'Somebody waits.',
  language: 'en',
  you: { role: 'Clerk', goal: 'Listen.' },
  people: { ann: { name: 'Ann', role: 'Patient' } },
  setting: 'A desk.',
  meters: { trust: { label: 'Trust', start: 0 } },
  start: 'desk',
  scenes: {
    desk: {
      lines: [{ by: 'ann', says: 'Five weeks.' }],
      opportunity: { kind: 'emotion', callsFor: ['notice'], key: true },
      choices: [
        {
          id: 'hear',
          says: 'Five weeks is long.',
          to: 'date',
          rates: { notice: 'general' },
          changes: { trust: 10 },
        },
        {
          id: 'promise',
          says: 'Tomorrow, I promise.',
          to: 'date',
          breaches: ['false-promise'],
          rates: { notice: 'against' },
        },
        { id: 'closed', says: 'As you know.', to: 'date', when: { trust: { atLeast: 50 } } },
      ],
    },
    date: { lines: [{ stage: 'She waits.' }], next: 'when' },
    when: {
      lines: [{ by: 'ann', says: 'When?' }],
      opportunity: { kind: 'challenge', callsFor: ['follow-through'] },
      choices: [
        {
          id: 'thursday',
          says: 'By Thursday at three.',
          to: 'good',
          rates: { 'follow-through': 'specific' },
          repairs: ['false-promise'],
        },
      ],
    },
    good: {
      lines: [{ by: 'ann', says: 'Thank you.' }],
      ending: { title: 'She has a date', outcome: 'connected' },
    },
  },
};

const good = written('good.json', JSON.stringify(talk));
const bad = written('bad.json', '{\n  "format": 1,\n  "tittle": "A talk"\n}');
const stuck = written('stuck.json', JSON.stringify(fileOf(noChoice.bad.file)));
const score = (path: string) => answerCommand(['score', good, '--path', path, '--json']);

describe('score', () => {
  it('prints a complete path unrounded', () => {
    const { exit, says = '' } = score('desk/hear,when/thursday');
    expect(exit).toBe(0);
    expect(JSON.parse(says)).toEqual({
      complete: true,
      ending: 'good',
      score: (100 * 2) / 3,
      highest: (100 * 2) / 3,
      exact: true,
      criteria: {
        notice: 50,
        perspective: null,
        explore: null,
        respect: null,
        support: null,
        'self-regulate': null,
        'follow-through': 100,
      },
      breaches: {},
      band: 'strong',
      decisions: [
        {
          scene: 'desk',
          choice: 'hear',
          cost: 0,
          costs: { hear: 0, promise: 100, closed: null },
          endingsBefore: ['good'],
          endingsAfter: { hear: ['good'], promise: ['good'] },
        },
        {
          scene: 'when',
          choice: 'thursday',
          cost: 0,
          costs: { thursday: 0 },
          endingsBefore: ['good'],
          endingsAfter: { thursday: ['good'] },
        },
      ],
    });
  });

  it('lists a breach as repaired', () => {
    const { says = '' } = score('desk/promise,when/thursday');
    expect(JSON.parse(says)).toMatchObject({
      score: (100 * -1) / 3,
      breaches: { 'false-promise': 'repaired' },
      band: 'try-again',
    });
  });

  it('takes a path that is not complete, and an empty one', () => {
    expect(JSON.parse(score('desk/promise').says ?? '')).toMatchObject({
      complete: false,
      ending: null,
      score: null,
      criteria: { notice: -100, 'follow-through': null },
      breaches: { 'false-promise': 'open' },
      band: null,
    });
    expect(JSON.parse(score('').says ?? '')).toMatchObject({ complete: false, decisions: [] });
  });

  it('ends with 1 at a step that is not offered, naming it and what was', () => {
    for (const step of [
      'desk/closed',
      'desk/nothing',
      'nowhere/hear',
      'when/thursday',
      'nonsense',
    ]) {
      const { exit, complains = '' } = score(step);
      expect(exit).toBe(1);
      expect(complains).toContain(step);
      expect(complains).toContain('desk/hear, desk/promise');
    }
    expect(score('desk/hear,when/thursday,good/more')).toMatchObject({ exit: 1 });
  });

  it('answers a file with errors as check does', () => {
    expect(answerCommand(['score', bad, '--path', '', '--json'])).toEqual(
      answerCommand(['check', bad, '--json']),
    );
    for (const file of [bad, stuck])
      expect(answerCommand(['score', file, '--path', ''])).toEqual(answerCommand(['check', file]));
  });

  it('ends with 2 where it is not used rightly', () => {
    const unread = join(folder, 'nowhere.json');
    expect(answerCommand(['score', good])).toMatchObject({ exit: 2 });
    expect(answerCommand(['score', '--path', ''])).toMatchObject({ exit: 2 });
    expect(answerCommand(['score', unread, '--path', ''])).toMatchObject({ exit: 2 });
    expect(answerCommand(['score', good, good, '--path', ''])).toMatchObject({ exit: 2 });
  });

  it('prints a page for people', () => {
    const page = answerCommand(['score', good, '--path', 'desk/promise,when/thursday']).says;
    expect(page).toContain('Ends: She has a date (connected)');
    expect(page).toContain('Score: -33, worth another try');
    expect(page).toContain('(repaired)');
    expect(page).toMatch(/desk\/promise {2,}breach: /);
    expect(page).toMatch(/when\/thursday {2,}cost nothing/);
  });
});

describe('machine', () => {
  it('prints the conversation as plain data', () => {
    const { exit, says = '' } = answerCommand(['machine', good]);
    expect(exit).toBe(0);
    expect(JSON.parse(says)).toMatchObject({
      id: 'short-talk',
      initial: 'desk',
      states: { good: { type: 'final' } },
    });
  });

  it('answers a file with errors as check does', () => {
    for (const file of [bad, stuck])
      expect(answerCommand(['machine', file])).toEqual(answerCommand(['check', file]));
  });
});

describe('schema', () => {
  it('prints the schema that is checked in', () => {
    const file = new URL('../../scenarios/scenario.schema.json', import.meta.url);
    expect(`${answerCommand(['schema']).says}\n`).toBe(readFileSync(file, 'utf8'));
  });
});

describe('softspoken', () => {
  it('explains itself', () => {
    expect(answerCommand(['help'])).toEqual(answerCommand(['--help']));
    expect(answerCommand(['help'])).toMatchObject({
      exit: 0,
      says: expect.stringContaining('check FILE...'),
    });
  });

  it('ends with 2 at a command or an option that it does not know', () => {
    expect(answerCommand([])).toMatchObject({ exit: 2 });
    expect(answerCommand(['chek', good])).toMatchObject({ exit: 2 });
    expect(answerCommand(['check', good, '--jsn'])).toMatchObject({ exit: 2 });
    expect(answerCommand(['check', good, '--path', 'a/b'])).toMatchObject({ exit: 2 });
  });
});
