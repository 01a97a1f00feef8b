import type { Check, DeclaredNames } from './check.ts';
import { checkCondition } from './check-condition.ts';
import { checkList } from './check-list.ts';
import { checkMap } from './check-map.ts';
import { checkId, checkName } from './check-name.ts';
import { checkPortrait } from './check-portrait.ts';
import { checkRecord } from './check-record.ts';
import {
  addWrongType,
  checkFormat,
  checkLanguage,
  checkText,
  checkWhole,
  checkWord,
} from './check-value.ts';
import type { Place } from './place.ts';
import type { Report } from './report.ts';
import type { AnyShape } from './shape.ts';

/** Finds everything in a place, and in all that it holds, that is not as described. */
export function checkShape(
  place: Place,
  shape: AnyShape,
  { report, names }: { readonly report: Report; readonly names: DeclaredNames },
): void {
  const check: Check = {
    report,
    names,
    inside(inner, innerShape) {
      if (report.isFull) return;
      const plain = plainShape(inner, innerShape);
      if (plain === null) addWrongType(inner, innerShape, check);
      else checkPlainShape(inner, plain, check);
    },
  };
  check.inside(place, shape);
}

/** A shape that takes one type of JSON only. */
type PlainShape = Exclude<AnyShape, { readonly kind: 'either' }>;

const jsonTypes = {
  text: 'string',
  remark: 'string',
  language: 'string',
  word: 'string',
  id: 'string',
  name: 'string',
  format: 'number',
  whole: 'number',
  'yes-no': 'boolean',
  list: 'array',
  map: 'object',
  record: 'object',
  condition: 'object',
  portrait: 'object',
} as const;

/** The shape that a value of this JSON type is meant to have; null where none takes that type. */
function plainShape(place: Place, shape: AnyShape): PlainShape | null {
  if (shape.kind !== 'either') return jsonTypes[shape.kind] === place.node.type ? shape : null;
  for (const one of shape.shapes) {
    const plain = plainShape(place, one);
    if (plain !== null) return plain;
  }
  return null;
}

function checkPlainShape(place: Place, shape: PlainShape, check: Check): void {
  switch (shape.kind) {
    case 'list':
      checkList(place, shape, check);
      break;
    case 'map':
      checkMap(place, shape, check);
      break;
    case 'record':
      checkRecord(place, shape, check);
      break;
    case 'condition':
      checkCondition(place, check);
      break;
    case 'portrait':
      checkPortrait(place, check);
      break;
    default:
      checkScalar(place, shape, check);
  }
}

type Scalar = Exclude<
  PlainShape,
  { readonly kind: 'list' | 'map' | 'record' } | { readonly kind: 'condition' | 'portrait' }
>;

/** A remark and a yes or no are not looked at: they are right by being what they are. */
function checkScalar(place: Place, shape: Scalar, check: Check): void {
  if (shape.kind === 'text') checkText(place, check);
  else if (shape.kind === 'format') checkFormat(place, check);
  else if (shape.kind === 'language') checkLanguage(place, check);
  else if (shape.kind === 'word') checkWord(place, shape.oneOf, check);
  else if (shape.kind === 'whole') checkWhole(place, shape, check);
  else if (shape.kind === 'id') checkId(place, false, check);
  else if (shape.kind === 'name') checkName(place, { of: shape.of, atKey: false }, check);
}
