import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerCommand } from '../../src/cli/answer-command.ts';
import { fileOf } from '../../src/core/analyse/rules/example-talk.ts';
import { flatMoment } from '../../src/core/analyse/rules/flat-moment.ts';
import { noChoice } from '../../src/core/analyse/rules/no-choice.ts';

const folder = mkdtempSync(join(tmpdir(), 'softspoken-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const sound = written('sound.json', JSON.stringify(fileOf({}), null, 2));
const bad = written('bad.json', '{\n  "format": 1,\n  "tittle": "A talk"\n}');
const stuck = written('stuck.json', JSON.stringify(fileOf(noChoice.bad.file)));
const flat = written('flat.json', JSON.stringify(fileOf(flatMoment.bad.file)));

describe('check', () => {
  it('ends with 0 where nothing is wrong', () => {
    expect(answerCommand(['check', sound])).toEqual({
      exit: 0,
      says: '1 file checked: nothing to mend',
    });
  });

  it('ends with 1 and tells place, rule and mend', () => {
    const { exit, says = '' } = answerCommand(['check', bad]);
    expect(exit).toBe(1);
    expect(says).toContain(`${bad}:3:3 error unknown-key`);
    expect(says).toContain('title');
  });

  it('prints every file with its problems as JSON', () => {
    const { exit, says = '' } = answerCommand(['check', sound, bad, '--json']);
    expect(exit).toBe(1);
    const [first, second] = JSON.parse(says);
    expect(first).toEqual({ file: sound, problems: [] });
    expect(second.file).toBe(bad);
    expect(second.problems[0]).toMatchObject({
      severity: 'error',
      rule: expect.any(String),
      line: expect.any(Number),
      column: expect.any(Number),
      path: expect.any(String),
      message: expect.any(String),
      mend: expect.any(String),
    });
  });

  it('tells of warnings, and ends with 0 all the same', () => {
    const { exit, says = '' } = answerCommand(['check', flat, '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(says)[0].problems).toMatchObject([
      { severity: 'warning', rule: 'flat-moment', path: flatMoment.bad.at[0] },
    ]);
    expect(answerCommand(['check', flat]).says).toContain('1 file checked: 0 errors, 1 warning');
  });

  it('leaves out a warning that the file silences with a reason', () => {
    const allow = { 'flat-moment': 'Here nothing that one says helps.' };
    const file = written('allowed.json', JSON.stringify({ ...fileOf(flatMoment.bad.file), allow }));
    expect(answerCommand(['check', file])).toMatchObject({
      says: '1 file checked: nothing to mend',
    });
  });

  it('ends with 1 where a run can be left without a way on, and shows how', () => {
    const { exit, says = '' } = answerCommand(['check', stuck, '--json']);
    expect(exit).toBe(1);
    expect(JSON.parse(says)[0].problems).toMatchObject([
      {
        rule: 'no-choice',
        path: '/scenes/when/choices',
        message: expect.stringContaining('desk/form'),
      },
    ]);
  });

  it('ends with 2 without a file, and where one cannot be read', () => {
    expect(answerCommand(['check'])).toMatchObject({ exit: 2 });
    expect(answerCommand(['check', join(folder, 'nowhere.json')])).toMatchObject({ exit: 2 });
    expect(answerCommand(['check', folder])).toMatchObject({ exit: 2 });
  });

  it('says where a file is not UTF-8', () => {
    const latin = written('latin.json', Buffer.from('{\n "title": "caf\xe9"\n}', 'latin1'));
    const { exit, says = '' } = answerCommand(['check', latin, '--json']);
    expect(exit).toBe(1);
    expect(JSON.parse(says)[0].problems).toMatchObject([{ rule: 'not-json', line: 2, column: 15 }]);
  });

  it('refuses a file of any size without reading all of it', () => {
    const huge = written('huge.json', Buffer.alloc(8 * 1024 * 1024, 0x20));
    const { says = '' } = answerCommand(['check', huge, '--json']);
    expect(JSON.parse(says)[0].problems).toMatchObject([{ rule: 'too-large' }]);
  });
});
