import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../src/cli/answer-command.ts';
import { fileOf } from '../../src/core/analyse/rules/example-talk.ts';
import { parseCsv, printCsv } from '../../src/core/rate/csv.ts';
import { aFolder } from './a-folder.ts';

const { folder, written } = aFolder();
const text = JSON.stringify(fileOf({}));
const contentHash = createHash('sha256').update(text).digest('hex');
const talk = written('talk.json', text);
const sheet = (...more: string[]) => answerCommand(['rating-sheet', talk, ...more]);

/** The blank sheet as it comes out of the command, with a rating in every empty cell. */
function filled(rating: string): string {
  const [head = [], ...rows] = parseCsv(`${sheet().says}\n`);
  return printCsv([
    head,
    ...rows.map((row) => row.map((cell, at) => (at >= 5 && cell === '' ? rating : cell))),
  ]);
}

describe('rating-sheet', () => {
  it('prints a sheet that spreadsheets read rightly, the same each time', () => {
    const { exit, says = '' } = sheet();
    expect(exit).toBe(0);
    expect(says.startsWith('\uFEFFkey,scene,just said,your reply,what you do,notice: ')).toBe(true);
    expect(says.endsWith('\r')).toBe(true);
    expect(parseCsv(`${says}\n`)).toHaveLength(5);
    expect(sheet('--seed', '1')).toEqual(sheet());
    expect(sheet('--seed', '2')).not.toEqual(sheet());
  });

  it('takes the filled sheet back', () => {
    const file = written('filled.csv', filled('general'));
    const { exit, says = '' } = sheet('--read', file, '--rater', 'Ann');
    expect(exit).toBe(0);
    expect(JSON.parse(says)).toEqual({
      scenario: 'a-talk',
      contentHash,
      rater: 'Ann',
      ratings: [
        { scene: 'desk', choice: 'hear', criterion: 'notice', rating: 'general' },
        { scene: 'desk', choice: 'form', criterion: 'notice', rating: 'general' },
        { scene: 'when', choice: 'soon', criterion: 'act', rating: 'general' },
        { scene: 'when', choice: 'thursday', criterion: 'act', rating: 'general' },
      ],
      uncalled: [],
    });
  });

  it('takes it back in whatever letters it was saved', () => {
    const saved = (name: string, content: string | Buffer) =>
      sheet('--read', written(name, content));
    const text = filled('general');
    const plain = saved('plain.csv', text);
    expect(plain.exit).toBe(0);
    expect(saved('wide.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(plain);
    const old = text.replace('Five weeks,', '“Five” weeks,').replaceAll(/[“”]/g, '\x93');
    expect(saved('old.csv', Buffer.from(old, 'latin1'))).toEqual(plain);
  });

  it('prints the first ratings in the same form', () => {
    expect(JSON.parse(sheet('--ratings').says ?? '')).toEqual({
      scenario: 'a-talk',
      contentHash,
      rater: null,
      ratings: [
        { scene: 'desk', choice: 'hear', criterion: 'notice', rating: 'specific' },
        { scene: 'desk', choice: 'form', criterion: 'notice', rating: 'missed' },
        { scene: 'when', choice: 'soon', criterion: 'act', rating: 'missed' },
        { scene: 'when', choice: 'thursday', criterion: 'act', rating: 'specific' },
      ],
      uncalled: [],
    });
  });

  it('ends with 1 and names every cell of a sheet that is to be mended', () => {
    const file = written('half.csv', filled('fine'));
    const { exit, says, complains = '' } = sheet('--read', file);
    expect({ exit, says }).toEqual({ exit: 1, says: undefined });
    expect(complains.match(/→/g)).toHaveLength(4);
    expect(complains).toContain(
      `${file}, row 2, column ${filled('fine').split('\n')[1]?.includes('-,fine') ? 'act' : 'notice'}: says "fine", which is no rating\n    → write against, missed, general or specific`,
    );
  });

  it('answers a file with errors as check does, and one that is not there', () => {
    const bad = written('bad.json', '{ "format": 1 }');
    expect(answerCommand(['rating-sheet', bad])).toEqual(answerCommand(['check', bad]));
    expect(sheet('--read', join(folder, 'nowhere.csv'))).toMatchObject({ exit: 2 });
  });

  it('ends with 2 where it is not used rightly', () => {
    expect(answerCommand(['rating-sheet'])).toMatchObject({ exit: 2 });
    for (const more of [
      ['--seed', 'x'],
      ['--seed', '-1'],
      ['--seed', '1', '--ratings'],
      ['--read', 'a.csv', '--ratings'],
      ['--rater', 'Ann'],
      ['--json'],
    ])
      expect(sheet(...more)).toMatchObject({ exit: 2 });
  });

  it('says how a sheet is filled', () => {
    const { says = '' } = answerCommand(['rating-sheet', '--help']);
    expect(says).toContain('against, missed, general');
  });
});
