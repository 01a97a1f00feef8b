import type { Scenario } from '../core/scenario/scenario.ts';
import type { ScenarioCard } from '../session/playable.ts';

/** What a card has that the scenario itself does not say. */
export type CardSource = Pick<ScenarioCard, 'key' | 'origin' | 'contentHash' | 'face'>;

const practisesAtMost = 4;

/** The labels of the criteria that the most scenes call for, most first. */
function practisedIn(scenario: Scenario): readonly string[] {
  const calls = scenario.scenes.flatMap((scene) =>
    scene.kind === 'decision' ? (scene.opportunity?.callsFor ?? []) : [],
  );
  return scenario.rubric.criteria
    .map(({ id, label }) => ({ label, times: calls.filter((call) => call === id).length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
    .slice(0, practisesAtMost)
    .map(({ label }) => label);
}

/** What the library shows of a scenario. */
export function cardOf(scenario: Scenario, source: CardSource): ScenarioCard {
  const { title, summary, language, minutes, level, tags, contentNote } = scenario;
  const [person] = scenario.people;
  return {
    ...source,
    title,
    summary,
    language,
    minutes,
    level,
    tags,
    practises: practisedIn(scenario),
    person: { name: person?.name ?? '', role: person?.role ?? '' },
    contentNote,
  };
}
