import { expect, it } from 'vitest';
import type { Person, Scenario } from '../../src/core/scenario/scenario.ts';
import { shippedScenarios } from './shipped.ts';

const scenarios = shippedScenarios().map(({ scenario }) => scenario);

/** People of different talks who share something; the same talk from two seats may share its people. */
function shared(of: (person: Person) => string): readonly string[] {
  const seen = new Map<string, Scenario>();
  return scenarios.flatMap((scenario) =>
    scenario.people.flatMap((person) => {
      const known = seen.get(of(person));
      seen.set(of(person), known ?? scenario);
      const isElsewhere = known !== undefined && known !== scenario;
      return isElsewhere && known.pairedWith !== scenario.id
        ? [`${scenario.id}: ${person.name}`]
        : [];
    }),
  );
}

const withoutTitle = (name: string) => name.replace(/^(Dr|Mr|Mrs|Ms)\.? /u, '');

it('has people of different names, first and last', () => {
  expect(shared(({ name }) => withoutTitle(name).split(' ')[0] ?? '')).toEqual([]);
  expect(shared(({ name }) => withoutTitle(name).split(' ').at(-1) ?? '')).toEqual([]);
});

it('has people who look different', () => {
  expect(shared(({ portrait: { head, skin, hair } }) => [head, skin, hair].join())).toEqual([]);
  const heads = scenarios.flatMap(({ people }) => people.map(({ portrait }) => portrait.head));
  expect(new Set(heads).size / heads.length).toBeGreaterThan(0.6);
});

it('has talks of different titles, settings and people to be', () => {
  for (const of of [
    ({ title }: Scenario) => title,
    ({ setting }: Scenario) => setting.join(),
    ({ you }: Scenario) => you.role,
  ])
    expect(new Set(scenarios.map(of)).size).toBe(scenarios.length);
});

it('pairs talks both ways', () => {
  for (const { id, pairedWith } of scenarios) {
    if (pairedWith === null) continue;
    expect(scenarios.find((other) => other.id === pairedWith)?.pairedWith).toBe(id);
  }
});
