import type {
  AnyShape,
  Field,
  Fields,
  ListShape,
  MapOf,
  MapShape,
  NameKind,
  RecordOf,
  RecordRules,
  Shape,
  ValueOf,
} from './shape.ts';

/** One paragraph of plain text with at least one character to see. */
export const text: Shape<string> = { kind: 'text' };

/** Any string; nothing reads it. */
export const remark: Shape<string> = { kind: 'remark' };

/** The version of the format. */
export const format: Shape<number> = { kind: 'format' };

/** A BCP 47 language tag. */
export const language: Shape<string> = { kind: 'language' };

export const yesNo: Shape<boolean> = { kind: 'yes-no' };

/** A new id, declared where it stands. */
export const id: Shape<string> = { kind: 'id' };

/** One of a fixed set of words. */
export const word = <Word extends string>(oneOf: readonly Word[]): Shape<Word> => ({
  kind: 'word',
  oneOf,
});

/** A whole number, both bounds included. */
export const whole = (least: number, most: number): Shape<number> => ({
  kind: 'whole',
  least,
  most,
});

/** The id of something that is declared elsewhere. */
export const name = (of: NameKind): Shape<string> => ({ kind: 'name', of });

type ListLimits = Partial<Pick<ListShape, 'least' | 'most' | 'unique' | 'emptyRule'>>;

/** A list; without limits, of any number of items. */
export const list = <S extends AnyShape>(
  of: S,
  limits: ListLimits = {},
): Shape<readonly ValueOf<S>[]> => ({
  kind: 'list',
  of,
  least: 0,
  most: Number.POSITIVE_INFINITY,
  unique: false,
  emptyRule: 'wrong-type',
  ...limits,
});

/** Values under ids. A key `note` that holds a string is a remark, unless the shape reads it otherwise. */
export const map = <S extends AnyShape>(
  keys: MapShape['keys'],
  values: S,
  least = 0,
): Shape<MapOf<ValueOf<S>>> => ({ kind: 'map', keys, values, least });

/** An object with fixed keys. Every such object may also hold a `note`. */
export const record = <F extends Fields>(
  called: string,
  fields: F,
  rules: RecordRules = {},
): Shape<RecordOf<F>> => ({
  kind: 'record',
  name: called,
  fields: new Map<string, Field>([...Object.entries(fields), ['note', noteField]]),
  rules,
});

/** One of two shapes that are different types of JSON, so that the type tells which is meant. */
export const either = <A extends AnyShape, B extends AnyShape>(
  one: A,
  other: B,
): Shape<ValueOf<A> | ValueOf<B>> => ({ kind: 'either', shapes: [one, other] });

/** A paragraph, or a list of them. */
export const paragraphs = either(text, list(text, { least: 1 }));

export const required = <S extends AnyShape>(shape: S, purpose: string): Field<S, true> => ({
  shape,
  required: true,
  purpose,
});

export const optional = <S extends AnyShape>(
  shape: S,
  purpose: string,
  fallback?: string | number | boolean,
): Field<S, false> => ({
  shape,
  required: false,
  purpose,
  ...(fallback === undefined ? {} : { fallback }),
});

const noteField = optional(remark, 'A remark for other writers; nothing reads it.');
