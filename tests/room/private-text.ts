import { feelings } from '../../src/core/scenario/feeling.ts';
import type { Line, Scenario, Text } from '../../src/core/scenario/scenario.ts';

/** What has to be shown before a private text may be seen; `never` where nothing allows it. */
export type Allowed = 'thoughts' | 'discuss' | 'reflect' | 'cost' | 'never';

/** A text that the room may not see, and what allows it. */
export interface PrivateText {
  readonly text: string;
  readonly by: Allowed;
}

const spoken = ({ stage, says }: Line): Text => [...stage, ...says];

/** Everything that may be seen by a room that plays a scenario through, and the words of the view itself. */
function publicTexts({ title, setting, contentNote, you, people, scenes, language }: Scenario) {
  const frame = [title, ...setting, contentNote ?? '', you.role, you.goal, language];
  const named = people.flatMap(({ id, name, role }) => [id, name, role]);
  const said = scenes.flatMap((scene) => [
    ...scene.lines.flatMap(spoken),
    ...(scene.kind === 'ending' ? [scene.ending.title, ...scene.ending.epilogue] : []),
    ...(scene.kind === 'decision'
      ? scene.choices.flatMap(({ says, does }) => [...says, does ?? ''])
      : []),
  ]);
  return [...frame, ...named, ...said, ...feelings];
}

function sceneTexts({ scenes }: Scenario): readonly PrivateText[] {
  const all = (by: Allowed, texts: readonly (string | null)[]) =>
    texts.flatMap((text) => (text === null || text === '' ? [] : [{ text, by }]));
  return scenes.flatMap((scene) => [
    ...all(
      'thoughts',
      scene.lines.flatMap(({ thinks }) => thinks),
    ),
    ...all('thoughts', [scene.guess?.ask ?? null, scene.guess?.answer ?? null]),
    ...all('thoughts', [scene.guess?.because ?? null]),
    ...all('never', scene.guess?.others ?? []),
    ...all('discuss', scene.discuss),
    ...(scene.kind === 'decision'
      ? scene.choices.flatMap(({ hears, feedback }) => [
          ...all('thoughts', hears),
          ...all('never', feedback),
        ])
      : []),
  ]);
}

function frameTexts({ people, reflect, rubric, facts, meters }: Scenario): readonly PrivateText[] {
  const never = [
    ...people.flatMap(({ needs, backstory }) => [needs ?? '', ...backstory]),
    ...rubric.criteria.flatMap(({ label, meaning }) => [label, meaning]),
    ...facts.map(({ meaning }) => meaning),
    ...meters.map(({ label }) => label),
  ].filter((text) => text !== '');
  return [
    ...never.map((text) => ({ text, by: 'never' }) as const),
    ...reflect.map((text) => ({ text, by: 'reflect' }) as const),
    ...rubric.breaches.map(({ label }) => ({ text: label, by: 'cost' }) as const),
  ];
}

/** Every text of a scenario that the room may not see, but for those that are also said aloud somewhere. */
export function privateTexts(scenario: Scenario): readonly PrivateText[] {
  const open = publicTexts(scenario).join('\n');
  const all = [...sceneTexts(scenario), ...frameTexts(scenario)];
  return all.filter(({ text }) => !open.includes(text));
}

/** Every text in a value, at any depth; keys are not texts. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The private texts that a value gives away, apart from those that were shown by name or within what was. */
export function findLeaks(
  value: unknown,
  texts: readonly PrivateText[],
  shown: readonly string[],
): readonly PrivateText[] {
  const all = textsIn(value).join('\n');
  return texts.filter(({ text }) => all.includes(text) && !shown.some((one) => one.includes(text)));
}
