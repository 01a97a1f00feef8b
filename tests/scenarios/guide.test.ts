import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../src/cli/answer-command.ts';
import { commands } from '../../src/cli/commands.ts';
import { scenariosFolder } from '../../src/cli/read-scenario-file.ts';
import { tellNobody } from '../../src/cli/tell.ts';

const guide = readFileSync(join(scenariosFolder, 'README.md'), 'utf8');

describe('the guide for writers', () => {
  it('has the table that is printed now', { timeout: 60_000 }, () => {
    const table = /<!-- table: begin -->\n([\s\S]*)\n<!-- table: end -->/.exec(guide)?.[1];
    expect(table).toBe(answerCommand(['table']).says);
  });

  it('leads with its worked example to a talk that has nothing to mend', () => {
    const [, block = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'softspoken-'));
    answerCommand(['new', 'my-talk'], tellNobody, folder);
    const file = join(folder, 'my-talk.scenario.json');
    const starter = readFileSync(file, 'utf8');
    expect(starter.match(/"to": "what-now"/g)).toHaveLength(6);
    const talk = JSON.parse(starter.replaceAll('"to": "what-now"', '"to": "her-phone"'));
    Object.assign(talk.scenes, JSON.parse(block));
    writeFileSync(file, JSON.stringify(talk));
    const { says } = answerCommand(['check', file]);
    const grown = answerCommand(['analyse', file, '--json']).says ?? '';
    const best = talk.scenes['her-phone'].choices[1];
    best.says = `${best.says} ${best.says}`;
    writeFileSync(file, JSON.stringify(talk));
    const lengthened = answerCommand(['check', file]).says;
    rmSync(folder, { recursive: true });
    expect(lengthened).toContain('length gives a reply away');
    expect(says).toBe('1 file checked: nothing to mend');
    expect(JSON.parse(grown)).toMatchObject({ scenes: 8, highest: 100 });
  });

  it('names every command of writers and raters, and none that is not there', () => {
    const named = [...guide.matchAll(/softspoken -- ([a-z-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !commands.has(name))).toEqual([]);
    for (const name of ['new', 'check', 'score', 'analyse', 'rating-sheet', 'agreement', 'table'])
      expect(named).toContain(name);
  });
});
