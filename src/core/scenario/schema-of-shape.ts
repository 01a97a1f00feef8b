import { currentFormat } from './check-format.ts';
import { idPattern } from './check-name.ts';
import { limits } from './limits.ts';
import type {
  AnyShape,
  Field,
  ListShape,
  MapShape,
  NameKind,
  RecordRules,
  RecordShape,
} from './shape.ts';
import { warningIds } from './warning-ids.ts';

/** A JSON Schema (draft-07), or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** Points at a definition of the whole schema by the name of what it describes. */
function referenceTo(name: string): Schema {
  return { $ref: `#/definitions/${definitionName(name)}` };
}

/** A name without spaces, which a reference could not hold. */
export function definitionName(name: string): string {
  return name.replaceAll(' ', '-');
}

const fixedSchemas = {
  text: referenceTo('text'),
  id: referenceTo('id'),
  condition: referenceTo('condition'),
  portrait: referenceTo('portrait'),
  remark: { type: 'string' },
  format: { type: 'integer', const: currentFormat },
  language: { type: 'string', minLength: 2, maxLength: limits.name },
  'yes-no': { type: 'boolean' },
} as const;

/** What a shape asks for, as far as a schema can say it; records are referred to by name. */
export function schemaOf(shape: AnyShape): Schema {
  if (shape.kind === 'word') return { type: 'string', enum: shape.oneOf };
  if (shape.kind === 'name') return { type: 'string', ...nameSchema(shape.of) };
  if (shape.kind === 'whole') {
    return { type: 'integer', minimum: shape.least, maximum: shape.most };
  }
  if (shape.kind === 'either') return { anyOf: shape.shapes.map(schemaOf) };
  if (shape.kind === 'list') return listSchema(shape);
  if (shape.kind === 'map') return mapSchema(shape);
  if (shape.kind === 'record') return referenceTo(shape.name);
  return fixedSchemas[shape.kind];
}

/** Only warnings have names that are fixed; all others are the file's own. */
function nameSchema(of: NameKind): Schema {
  return of === 'warning' ? { enum: [...warningIds, 'note'] } : { pattern: idPattern };
}

function listSchema({ of, least, most, unique }: ListShape): Schema {
  return {
    type: 'array',
    items: schemaOf(of),
    ...(least > 0 ? { minItems: least } : {}),
    ...(Number.isFinite(most) ? { maxItems: most } : {}),
    ...(unique ? { uniqueItems: true } : {}),
  };
}

function mapSchema({ keys, values, least }: MapShape): Schema {
  const entry = schemaOf(values);
  const note = { anyOf: [{ type: 'string' }, entry] };
  // Among facts a "note" is a fact.
  const isFacts = keys === 'id' && values.kind === 'text';
  return {
    type: 'object',
    propertyNames: keys === 'id' ? referenceTo('id') : nameSchema(keys),
    ...(isFacts ? {} : { properties: { note } }),
    additionalProperties: entry,
    ...(least > 0 ? { minProperties: least } : {}),
  };
}

/** An object with its keys, each with what it is for, and what they ask of each other. */
export function recordSchema({ fields, rules }: RecordShape): Schema {
  const all = [...fields];
  const required = all.flatMap(([key, field]) => (field.required ? [key] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(all.map(([key, field]) => [key, fieldSchema(field)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...ruleSchemas(rules),
  };
}

/** Next to a reference nothing else is read, so a description stands around it. */
function fieldSchema({ shape, purpose, fallback }: Field): Schema {
  const schema = schemaOf(shape);
  return {
    description: purpose,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...('$ref' in schema ? { allOf: [schema] } : schema),
  };
}

function ruleSchemas({ atLeastOne, exactlyOne, needs, without }: RecordRules): Schema {
  const present = (key: string): Schema => ({ required: [key] });
  return {
    ...(atLeastOne === undefined ? {} : { anyOf: atLeastOne.map(present) }),
    ...(exactlyOne === undefined ? {} : { oneOf: exactlyOne.keys.map(present) }),
    ...(needs === undefined
      ? {}
      : { dependencies: Object.fromEntries(needs.keys.map((key) => [key, [needs.key]])) }),
    ...(without === undefined
      ? {}
      : {
          if: { properties: { [without.key]: { const: without.is } }, required: [without.key] },
          // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
          then: { properties: Object.fromEntries(without.keys.map((key) => [key, false])) },
        }),
  };
}
