import { badCharacters } from './bad-character.ts';
import { idPattern, reservedIds } from './check-name.ts';
import { conditionParts, conditionWords } from './describe-condition.ts';
import { scenarioShape } from './describe-scenario.ts';
import { colourPattern, portraitOptions } from './portrait-options.ts';
import { definitionName, recordSchema, type Schema, schemaOf } from './schema-of-shape.ts';
import type { AnyShape } from './shape.ts';

/**
 * The format as a JSON Schema (draft-07, which editors know best), for completion and a first
 * check while writing. It comes from the description that the reader itself goes by. It cannot
 * know which names a file declares: that is left to `parseScenario`.
 */
export function scenarioSchema(): object {
  const definitions = new Map<string, Schema>([
    ['text', textSchema],
    ['id', idSchema],
    ['condition', conditionSchema],
    ['portrait', portraitSchema],
  ]);
  defineRecords(scenarioShape, definitions);
  defineRecords(conditionParts.meter, definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A scenario, format 1',
    ...definitions.get('scenario'),
    definitions: Object.fromEntries([...definitions].filter(([name]) => name !== 'scenario')),
  };
}

const textSchema: Schema = {
  type: 'string',
  description: 'Plain text. *word* is emphasis; nothing else is markup.',
  pattern: `^(?=.*\\S)[^${badCharacters}]*$`,
};

const idSchema: Schema = {
  type: 'string',
  description: 'A small letter, then small letters, digits and hyphens.',
  pattern: idPattern,
  not: { enum: reservedIds },
};

const conditionSchema: Schema = {
  type: 'object',
  description: 'All of its parts must hold: meters, facts, "any" and "not".',
  properties: {
    ...Object.fromEntries([...conditionWords].map(([key, shape]) => [key, schemaOf(shape)])),
    note: { anyOf: [{ type: 'string' }, ...namedParts()] },
  },
  additionalProperties: { anyOf: namedParts() },
  minProperties: 1,
};

function namedParts(): readonly Schema[] {
  return [schemaOf(conditionParts.fact), schemaOf(conditionParts.meter)];
}

const portraitSchema: Schema = {
  type: 'object',
  properties: {
    ...Object.fromEntries(
      [...portraitOptions].map(([option, takes]) => [
        option,
        takes === 'colour'
          ? { type: 'string', pattern: colourPattern }
          : { type: 'string', enum: takes },
      ]),
    ),
    note: { type: 'string' },
  },
  additionalProperties: false,
};

/** Puts every object with fixed keys that a shape holds among the definitions. */
function defineRecords(shape: AnyShape, definitions: Map<string, Schema>): void {
  if (shape.kind === 'either') for (const one of shape.shapes) defineRecords(one, definitions);
  else if (shape.kind === 'list') defineRecords(shape.of, definitions);
  else if (shape.kind === 'map') defineRecords(shape.values, definitions);
  if (shape.kind !== 'record') return;
  definitions.set(definitionName(shape.name), recordSchema(shape));
  for (const field of shape.fields.values()) defineRecords(field.shape, definitions);
}
