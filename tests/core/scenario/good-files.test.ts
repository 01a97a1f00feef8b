import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { builtInRubric } from './built-in-rubric.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const rubric = builtInRubric();

const read = (name: string): string => readFileSync(new URL(name, fixtures), 'utf8');

function scenarioIn(name: string): Scenario {
  const parsed = parseScenario(read(`good/${name}.json`), [rubric]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}

describe('a good file', () => {
  const names = readdirSync(new URL('good/', fixtures)).map((name) => name.replace('.json', ''));

  it.each(names)('%s has no errors, and its scenario is frozen through and through', (name) => {
    expect(isFrozenThrough(scenarioIn(name))).toBe(true);
  });

  it('with only what is required gets every default', () => {
    expect(scenarioIn('minimal')).toEqual({
      id: 'minimal',
      title: 'Minimal',
      summary: 'All that is required.',
      language: 'en',
      minutes: null,
      level: 'steady',
      tags: [],
      authors: [],
      license: null,
      sources: [],
      contentNote: null,
      you: { role: 'Clerk', goal: 'Help' },
      people: [
        {
          id: 'ana',
          name: 'Ana',
          role: 'Patient',
          needs: null,
          backstory: [],
          portrait: {
            head: null,
            skin: null,
            hair: null,
            clothes: null,
            glasses: null,
            beard: null,
          },
        },
      ],
      setting: ['A desk.'],
      meters: [],
      facts: [],
      rubric,
      reflect: [],
      start: 'hello',
      scenes: [
        {
          id: 'hello',
          lines: [
            {
              when: null,
              stage: ['She nods.'],
              by: null,
              feeling: null,
              strength: 2,
              says: [],
              thinks: [],
            },
          ],
          guess: null,
          discuss: [],
          kind: 'ending',
          ending: { title: 'Over', outcome: 'mixed', epilogue: [] },
        },
      ],
      allow: [],
      pairedWith: null,
    });
  });

  it('with every key there is reads as what it says, in file order, without its notes', () => {
    expect(scenarioIn('everything')).toEqual(JSON.parse(read('read/everything.json')));
  });

  it('may begin with a byte order mark', () => {
    expect(read('good/byte-order-mark.json').startsWith('\uFEFF')).toBe(true);
    expect(scenarioIn('byte-order-mark')).toEqual(scenarioIn('minimal'));
  });

  it('may have what stands at every bound', () => {
    const { scenes, meters, minutes, id, people } = scenarioIn('boundary');
    const [first] = scenes;

    expect(first?.kind === 'decision' && first.choices.length).toBe(6);
    expect(meters.map(({ min, max }) => [min, max])).toEqual([
      [-1_000_000_000, 1_000_000_000],
      [0, 1],
    ]);
    expect([minutes, id.length, people]).toEqual([600, 64, []]);
  });

  it('keeps only the portrait options that can be drawn, and warns of the others', () => {
    const parsed = parseScenario(read('good/odd-portrait.json'), [rubric]);
    const person = parsed.ok ? parsed.scenario.people[0] : undefined;

    expect(person?.portrait).toEqual({
      head: null,
      skin: null,
      hair: '#123456',
      clothes: null,
      glasses: null,
      beard: null,
    });
    expect(
      parsed.problems.map(({ severity, rule, line, column, path }) => ({
        severity,
        rule,
        line,
        column,
        path,
      })),
    ).toEqual([
      {
        severity: 'warning',
        rule: 'portrait-option',
        line: 8,
        column: 80,
        path: '/people/ana/portrait/head',
      },
      {
        severity: 'warning',
        rule: 'portrait-option',
        line: 8,
        column: 88,
        path: '/people/ana/portrait/hat',
      },
      {
        severity: 'warning',
        rule: 'portrait-option',
        line: 8,
        column: 110,
        path: '/people/ana/portrait/skin',
      },
    ]);
  });

  it('says nothing of a warning that it allows', () => {
    expect(parseScenario(read('good/odd-portrait-allowed.json'), [rubric]).problems).toEqual([]);
  });
});
