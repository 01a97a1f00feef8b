import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../../src/core/scenario/scenario-schema.ts';
import { fitsSchema } from './fits-schema.ts';

const schema = scenarioSchema();
const fixtures = new URL('../../fixtures/', import.meta.url);
const read = (name: string): string =>
  readFileSync(new URL(name, fixtures), 'utf8').replace(/^\uFEFF/u, '');

/** What a schema cannot know: names, order, what two places ask of each other, how a file is written. */
const beyondSchemas = [
  /^bad-id-choice-twice$/u,
  /^bad-id-meter-and-fact$/u,
  /^bad-repeat-/u,
  /^bad-routes-(early|last|next)$/u,
  /^bad-text-lone-surrogate$/u,
  /^duplicate-key-(escaped|note|scene|thrice|top)$/u,
  /^empty-condition-(meter|note)$/u,
  /^scene-shape-lines$/u,
  /^too-deep$/u,
  /^unknown-name-/u,
  /^wrong-type-(fact-asked-as-meter|meter-asked-as-fact|test-crossed|rubric-empty)$/u,
  /^wrong-type-meter-(ends|min|start|start-below)$/u,
  /^wrong-value-(language|rating-called-note)$/u,
];

describe('the JSON Schema', () => {
  it('is checked in as it is generated', () => {
    const file = new URL('../../../scenarios/scenario.schema.json', import.meta.url);

    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it.each(['minimal', 'everything', 'boundary', 'byte-order-mark'])(
    'takes the good file %s',
    (name) => {
      expect(fitsSchema(JSON.parse(read(`good/${name}.json`)), schema)).toBe(true);
    },
  );

  it('takes the built-in rubric as one that is written out', () => {
    const rubric: unknown = JSON.parse(
      readFileSync(new URL('../../../scenarios/rubrics/him-empathy.json', import.meta.url), 'utf8'),
    );
    const file = { ...(JSON.parse(read('good/minimal.json')) as object), rubric };

    expect(fitsSchema(file, schema)).toBe(true);
  });

  const bad = readdirSync(new URL('bad/', fixtures))
    .filter((name) => !name.endsWith('.problems.json') && !name.startsWith('not-json'))
    .map((name) => name.replace('.json', ''));

  it.each(bad)('refuses the bad file %s where a schema can', (name) => {
    const isBeyond = beyondSchemas.some((pattern) => pattern.test(name));

    expect(fitsSchema(JSON.parse(read(`bad/${name}.json`)), schema)).toBe(isBeyond);
  });

  it('describes every key', () => {
    const records = Object.values({
      ...(schema as { definitions: Record<string, { properties?: object; required?: string[] }> })
        .definitions,
      scenario: schema as { properties?: object },
    }).filter((definition) => 'additionalProperties' in definition && definition.properties);
    const described = records.flatMap((definition) =>
      Object.entries(definition.properties ?? {}).filter(
        ([, field]) => 'description' in (field as object),
      ),
    );

    expect(described.length).toBeGreaterThan(80);
  });
});
