/** Reads a value of unknown origin; undefined where it is none of this kind. Makes anew what it reads. */
export type Read<T> = (value: unknown) => T | undefined;

/** Any text of at most so many characters. */
export function text(atMost: number): Read<string> {
  return (value) => (typeof value === 'string' && value.length <= atMost ? value : undefined);
}

/** A text of a form. */
export function textLike(form: RegExp): Read<string> {
  return (value) => (typeof value === 'string' && form.test(value) ? value : undefined);
}

/** A whole number between two. */
export function whole(atLeast: number, atMost: number): Read<number> {
  return (value) =>
    Number.isSafeInteger(value) && (value as number) >= atLeast && (value as number) <= atMost
      ? (value as number)
      : undefined;
}

/** Any number between two. */
export function between(atLeast: number, atMost: number): Read<number> {
  return (value) =>
    typeof value === 'number' && value >= atLeast && value <= atMost ? value : undefined;
}

/** Yes or no. */
export const truth: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** One of some texts or numbers. */
export function oneOf<const T extends string | number>(values: readonly T[]): Read<T> {
  return (value) => values.find((one) => one === value);
}

/** A kind of thing, or null. */
export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value) => (value === null ? null : read(value));
}

/** A list of at most so many of a kind. */
export function listOf<T>(read: Read<T>, atMost: number): Read<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > atMost) return undefined;
    const items: T[] = [];
    for (const item of value as readonly unknown[]) {
      const one = read(item);
      if (one === undefined) return undefined;
      items.push(one);
    }
    return items;
  };
}

type Fields = Readonly<Record<string, Read<unknown>>>;
type Made<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Read<infer T> ? T : never;
};

/** An object with these keys of its own; others are left out. */
export function record<F extends Fields>(fields: F): Read<Made<F>> {
  const reads = Object.entries(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const made: [string, unknown][] = [];
    for (const [name, read] of reads) {
      if (!Object.hasOwn(value, name)) return undefined;
      const one = read((value as Readonly<Record<string, unknown>>)[name]);
      if (one === undefined) return undefined;
      made.push([name, one]);
    }
    return Object.fromEntries(made) as Made<F>;
  };
}

/** The first of some kinds that fits. */
export function either<T>(...reads: readonly Read<T>[]): Read<T> {
  return (value) => {
    for (const read of reads) {
      const one = read(value);
      if (one !== undefined) return one;
    }
    return undefined;
  };
}
