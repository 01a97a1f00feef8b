import { buildScene, buildText, sameIds } from './build-scene.ts';
import { defaults } from './defaults.ts';
import type { MeterFile, PersonFile, ScenarioFile } from './describe-scenario.ts';
import { entriesOf } from './entries-of.ts';
import { takesOption } from './portrait-options.ts';
import type { Rubric } from './rubric.ts';
import type { Meter, Person, Portrait, Scenario } from './scenario.ts';

/** A file without errors as the scenario that it means. `rubric` is the one that the file names or holds. */
export function buildScenario(file: ScenarioFile, rubric: Rubric): Scenario {
  const criteria = new Set(rubric.criteria.map((criterion) => criterion.id));
  const names = { criteria, sameId: sameIds() };
  return {
    id: file.id,
    title: file.title,
    summary: file.summary,
    language: file.language,
    minutes: file.minutes ?? null,
    level: file.level ?? defaults.level,
    tags: file.tags ?? [],
    authors: file.authors ?? [],
    license: file.license ?? null,
    sources: file.sources ?? [],
    contentNote: file.contentNote ?? null,
    you: { role: file.you.role, goal: file.you.goal },
    people: entriesOf(file.people).map(([id, person]) => buildPerson(id, person)),
    setting: buildText(file.setting),
    meters: entriesOf(file.meters).map(([id, meter]) => buildMeter(id, meter)),
    // A fact is a string as a remark is, so a fact may be called "note".
    facts: Object.entries(file.facts ?? {}).map(([id, meaning]) => ({ id, meaning })),
    rubric,
    reflect: file.reflect ?? [],
    start: file.start,
    scenes: entriesOf(file.scenes).map(([id, scene]) => buildScene(id, scene, names)),
    allow: entriesOf(file.allow).map(([rule, why]) => ({ rule, why })),
    pairedWith: file.pairedWith ?? null,
  };
}

function buildPerson(id: string, file: PersonFile): Person {
  return {
    id,
    name: file.name,
    role: file.role,
    needs: file.needs ?? null,
    backstory: buildText(file.backstory),
    portrait: buildPortrait(file.portrait ?? {}),
  };
}

function buildPortrait(file: { readonly [option: string]: unknown }): Portrait {
  const given = new Map(Object.entries(file));
  const option = (key: keyof Portrait): string | null => {
    const value = given.get(key);
    return takesOption(key, value) ? value : null;
  };
  return {
    head: option('head'),
    skin: option('skin'),
    hair: option('hair'),
    clothes: option('clothes'),
    glasses: option('glasses'),
    beard: option('beard'),
  };
}

function buildMeter(id: string, file: MeterFile): Meter {
  return {
    id,
    label: file.label,
    start: file.start,
    min: file.min ?? defaults.min,
    max: file.max ?? defaults.max,
    good: file.good ?? defaults.good,
  };
}
