import type { Choice, Condition, Route, Scenario, Scene } from '../../scenario/scenario.ts';
import { pointer } from '../pointer.ts';
import { desk, when } from './example-talk.ts';
import type { Finding, Rule } from './rule.ts';

function* namesIn(condition: Condition | null): Generator<string> {
  if (condition === null) return;
  if (condition.kind === 'fact') yield condition.fact;
  else if (condition.kind === 'meter') yield condition.meter;
  else if (condition.kind === 'not') yield* namesIn(condition.part);
  else for (const part of condition.parts) yield* namesIn(part);
}

const whensOf = (routes: readonly Route[]) => routes.map((route) => route.when);

const choicesOf = (scene: Scene): readonly Choice[] =>
  scene.kind === 'decision' ? scene.choices : [];

function conditionsOf(scene: Scene): readonly (Condition | null)[] {
  return [
    ...scene.lines.map((line) => line.when),
    ...choicesOf(scene).flatMap((choice) => [choice.when, ...whensOf(choice.to)]),
    ...(scene.kind === 'passage' ? whensOf(scene.next) : []),
  ];
}

/** Everything that a scenario uses, as far as names go. */
function usedIn({ scenes }: Scenario) {
  const conditions = scenes.flatMap(conditionsOf);
  return {
    asked: new Set(conditions.flatMap((condition) => [...namesIn(condition)])),
    remembered: new Set(scenes.flatMap(choicesOf).flatMap((choice) => choice.remember)),
    speakers: new Set(scenes.flatMap(({ lines }) => lines).map((line) => line.by)),
  };
}

type Used = ReturnType<typeof usedIn>;

function unusedFacts({ facts }: Scenario, { asked, remembered }: Used): readonly Finding[] {
  return facts.flatMap(({ id }) => {
    const missing = [
      ...(remembered.has(id) ? [] : ['never remembered']),
      ...(asked.has(id) ? [] : ['never asked for']),
    ];
    if (missing.length === 0) return [];
    return {
      path: pointer('facts', id),
      message: `The fact "${id}" is ${missing.join(' and ')}, so it changes nothing.`,
      mend: 'Let a choice "remember" it and a "when" ask for it, or remove it.',
    };
  });
}

function unusedMeters({ meters }: Scenario, { asked }: Used): readonly Finding[] {
  return meters
    .filter(({ id }) => !asked.has(id))
    .map(({ id }) => ({
      path: pointer('meters', id),
      message: `The meter "${id}" is never asked for, so it changes nothing.`,
      mend: 'Let a "when" ask for it, or remove it.',
    }));
}

function silentPeople({ people }: Scenario, { speakers }: Used): readonly Finding[] {
  return people
    .filter(({ id }) => !speakers.has(id))
    .map(({ id, name }) => ({
      path: pointer('people', id),
      message: `${name} ("${id}") never speaks.`,
      mend: 'Give them a line, or remove them from "people".',
    }));
}

const [hear, form] = desk.choices;
const facts = { heard: 'You heard her out.' };

/** Names that are declared for nothing. */
export const unusedName: Rule = {
  id: 'unused-name',
  severity: 'warning',
  sentence:
    'A fact is never remembered or never asked for, a meter is never asked for, or a person never speaks.',
  find: ({ scenario }) => {
    const used = usedIn(scenario);
    return [
      ...silentPeople(scenario, used),
      ...unusedMeters(scenario, used),
      ...unusedFacts(scenario, used),
    ];
  },
  bad: {
    file: {
      people: { ann: { name: 'Ann', role: 'Patient' }, ben: { name: 'Ben', role: 'Her son' } },
      meters: { trust: { label: 'Trust', start: 30 } },
      facts,
    },
    at: ['/people/ben', '/meters/trust', '/facts/heard'],
  },
  good: {
    facts,
    scenes: {
      desk: { ...desk, choices: [{ ...hear, remember: ['heard'] }, form] },
      when: { ...when, lines: [...when.lines, { when: { heard: true }, stage: 'She waits.' }] },
    },
  },
};
