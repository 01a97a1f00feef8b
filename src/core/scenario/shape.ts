/**
 * The language in which the file format is described. A description is plain data; the reader
 * that finds problems, the JSON Schema and the compiler's idea of a read file all come from it.
 */

declare const reads: unique symbol;

/** Says, to the compiler only, what a value of a shape is once it has been read. */
export interface Reads<Value> {
  readonly [reads]?: Value;
}

/** What can be declared in one place of a file and named in another. */
export type NameKind =
  | 'scene'
  | 'person'
  | 'speaker'
  | 'meter'
  | 'fact'
  | 'criterion'
  | 'breach'
  | 'rubric'
  | 'warning';

/** Rules that a shape can break in its own way, in place of the ordinary `wrong-type` or `missing-key`. */
type ShapeRule = 'wrong-type' | 'missing-key' | 'scene-shape' | 'bad-routes';

export interface ListShape {
  readonly kind: 'list';
  readonly of: AnyShape;
  readonly least: number;
  readonly most: number;
  /** No item twice. */
  readonly unique: boolean;
  readonly emptyRule: ShapeRule;
}

export interface MapShape {
  readonly kind: 'map';
  /** `id`: the keys declare new names; otherwise each is a name declared elsewhere. */
  readonly keys: 'id' | NameKind;
  readonly values: AnyShape;
  readonly least: number;
}

export interface RecordShape {
  readonly kind: 'record';
  /** What the object is, in a word that a message can use: "line", "choice". */
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly rules: RecordRules;
}

export type AnyShape =
  | { readonly kind: 'text' | 'remark' | 'format' | 'language' | 'yes-no' | 'id' }
  | { readonly kind: 'condition' | 'portrait' }
  | { readonly kind: 'word'; readonly oneOf: readonly string[] }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'name'; readonly of: NameKind }
  | { readonly kind: 'either'; readonly shapes: readonly AnyShape[] }
  | ListShape
  | MapShape
  | RecordShape;

export type Shape<Value> = AnyShape & Reads<Value>;
export type ValueOf<S> = S extends Reads<infer Value> ? Value : never;

/** One key of an object: what it holds, and what it is for in plain words. */
export interface Field<S extends AnyShape = AnyShape, Required extends boolean = boolean> {
  readonly shape: S;
  readonly required: Required;
  readonly purpose: string;
  /** What holds where the key is left out. */
  readonly fallback?: string | number | boolean;
}

/** What the keys of one object ask of each other. */
export interface RecordRules {
  readonly exactlyOne?: { readonly keys: readonly string[]; readonly rule: ShapeRule };
  readonly atLeastOne?: readonly string[];
  /** Keys that stand only beside another key. */
  readonly needs?: {
    readonly keys: readonly string[];
    readonly key: string;
    readonly rule: ShapeRule;
  };
  /** Keys that may not stand where another key has a certain value. */
  readonly without?: {
    readonly keys: readonly string[];
    readonly key: string;
    readonly is: string;
  };
}

export type Fields = { readonly [key: string]: Field };

type KeysWhere<F extends Fields, Required extends boolean> = {
  [Key in keyof F]: F[Key]['required'] extends Required ? Key : never;
}[keyof F];

/** What an object with these fields reads as: keys that need not be there are optional. */
export type RecordOf<F extends Fields> = {
  readonly [Key in KeysWhere<F, true>]: ValueOf<F[Key]['shape']>;
} & { readonly [Key in KeysWhere<F, false>]?: ValueOf<F[Key]['shape']> };

/** The keys of a map are data, so a reader goes through it and never looks one up. */
export type MapOf<Value> = { readonly [id: string]: Value };
