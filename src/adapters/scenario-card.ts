import type { Criterion } from '../core/scenario/rubric.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { ScenarioCard } from '../session/playable.ts';

/** What a card has that the scenario itself does not say. */
export type CardSource = Pick<ScenarioCard, 'key' | 'origin' | 'contentHash' | 'face'>;

const practisesAtMost = 4;

/** The criteria that the scenes call for, those called for most first. */
function calledFor(scenario: Scenario): readonly Criterion[] {
  const calls = scenario.scenes.flatMap((scene) =>
    scene.kind === 'decision' ? (scene.opportunity?.callsFor ?? []) : [],
  );
  return scenario.rubric.criteria
    .map((criterion) => ({
      criterion,
      times: calls.filter((call) => call === criterion.id).length,
    }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
    .map(({ criterion }) => criterion);
}

/** What the library shows of a scenario. */
export function cardOf(scenario: Scenario, source: CardSource): ScenarioCard {
  const { title, summary, language, minutes, level, tags, contentNote } = scenario;
  const [person] = scenario.people;
  const criteria = calledFor(scenario);
  return {
    ...source,
    title,
    summary,
    language,
    minutes,
    level,
    tags,
    practises: criteria.slice(0, practisesAtMost).map(({ label }) => label),
    criteria: criteria.map(({ id }) => id),
    person: { name: person?.name ?? '', role: person?.role ?? '' },
    contentNote,
  };
}
