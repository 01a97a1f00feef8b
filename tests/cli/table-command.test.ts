import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../src/cli/answer-command.ts';
import { tellNobody } from '../../src/cli/tell.ts';
import { aFolder } from './a-folder.ts';

const { folder, written } = aFolder();
mkdirSync(join(folder, 'ratings'));
const run = (...args: string[]) => answerCommand(args, tellNobody, folder);
run('new', 'a-talk');
const file = join(folder, 'a-talk.scenario.json');

const expected = `| scenario | scenes | words said | decisions | paths | endings | range | grade |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| a-talk | 7 | 370 | 3-4 | 54 | 3 | -11 to 100 | 0.4 |

How runs fall out when every reply offered is equally likely, and how often the best reply could be told by its looks (by chance):

| scenario | strong | solid | getting there | worth another try | told from | best is longest | best is first |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| a-talk | 5.6 % | 15 % | 54 % | 26 % | all 54 paths | 0 % (31 %) | 33 % (31 %) |

Second opinions, as quadratic-weighted kappa (how many ratings it rests on); a dash where there is none yet:

| scenario | notice | perspective | explore | respect | support | self-regulate | follow-through | over all |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| a-talk | – | – | – | – | – | – | – | – |`;

describe('table', () => {
  it('prints the figures of a scenario', () => {
    const { exit, says = '' } = run('table', file);
    expect(exit).toBe(0);
    expect(says).toBe(expected);
  });

  it('prints those of the whole folder where no file is named, the same each time', () => {
    expect(run('table')).toEqual(run('table', file));
  });

  it('tells kappa where there are two ratings', () => {
    const first = run('rating-sheet', file, '--ratings').says ?? '';
    written('ratings/a-talk.first.json', first);
    expect(run('table')).toEqual(run('table', file));
    expect(run('table').says).toContain('| a-talk | – | – |');
    written('ratings/a-talk.second.json', first.replace('"general"', '"missed"'));
    written('ratings/a-talk-too.first.json', '{}');
    expect(run('table').says).toMatch(
      /\| a-talk \| 0\.\d\d \(3\) \| 1\.00 \(4\) \|.* 0\.9\d \(29\) \|$/m,
    );
    written('ratings/a-talk.second.json', '{}');
    expect(run('table')).toMatchObject({
      exit: 1,
      complains: expect.stringContaining('a-talk.second.json: "scenario" has to be a text'),
    });
    written('ratings/a-talk.second.json', first);
  });

  it('is written between its marks in the guide, and nowhere else', () => {
    const guide = written(
      'README.md',
      'Before\n<!-- table: begin -->\nold\n<!-- table: end -->\nAfter\n',
    );
    expect(run('table', '--write')).toEqual({ exit: 0, says: 'The guide has the new table.' });
    expect(readFileSync(guide, 'utf8')).toBe(
      `Before\n<!-- table: begin -->\n${run('table').says}\n<!-- table: end -->\nAfter\n`,
    );
    expect(run('table', '--write')).toEqual({ exit: 0, says: 'The guide is current.' });
    writeFileSync(guide, 'No marks here');
    expect(run('table', '--write')).toMatchObject({ exit: 1 });
    expect(readFileSync(guide, 'utf8')).toBe('No marks here');
  });

  it('ends with 1 at a file with errors, and with 2 where it is not used rightly', () => {
    const bad = written('bad.json', '{ "format": 1 }');
    expect(run('table', bad)).toEqual(run('check', bad));
    expect(run('table', join(folder, 'nowhere.json'))).toMatchObject({ exit: 2 });
    expect(run('table', file, '--write')).toMatchObject({ exit: 2 });
  });
});
