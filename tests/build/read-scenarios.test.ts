import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type ReadBefore, readScenarios } from '../../src/build/read-scenarios.ts';
import { scenariosFolder } from '../../src/cli/read-scenario-file.ts';
import { fileOf } from '../../src/core/analyse/rules/example-talk.ts';

const folder = mkdtempSync(join(tmpdir(), 'softspoken-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(join(scenariosFolder, 'rubrics'), join(folder, 'rubrics'), { recursive: true });

function save(id: string, change: object = {}): void {
  const text = JSON.stringify({ ...fileOf({}), id, ...change });
  writeFileSync(join(folder, `${id}.scenario.json`), text);
}

it('reads again only what has changed since it was read, also what the rubrics change', () => {
  save('one');
  save('other');
  const before: ReadBefore = new Map();
  const [one, other] = readScenarios(folder, before).files;
  expect([one?.scenario.id, other?.scenario.id]).toEqual(['one', 'other']);

  save('other', { title: 'Another title' });
  const [sameOne, newOther] = readScenarios(folder, before).files;
  expect(sameOne).toBe(one);
  expect(newOther?.scenario.title).toBe('Another title');
  expect(readScenarios(folder, before).files[1]).toBe(newOther);

  save('other', { title: 7 });
  const broken = readScenarios(folder, before);
  expect(broken.files).toEqual([one]);
  expect(broken.problems[1]?.problems).toMatchObject([{ rule: 'wrong-type', path: '/title' }]);
  expect(readScenarios(folder, before).problems).toEqual(broken.problems);

  const criteria = { heed: { label: 'Heed', meaning: 'Heed what is said.' } };
  const rubric = { criteria, breaches: {} };
  writeFileSync(join(folder, 'rubrics', 'another.json'), JSON.stringify(rubric));
  const [anew] = readScenarios(folder, before).files;
  expect(anew).not.toBe(one);
  expect(anew).toEqual(one);
});
