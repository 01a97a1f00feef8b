/** Whether a value is an object with keys of its own. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a text of the given form. */
export function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

/** Whether a value is any text of at most so many characters. */
export function isNote(value: unknown, atMost: number): value is string {
  return typeof value === 'string' && value.length <= atMost;
}

/** Whether a value is a whole number from 0 to `atMost`. */
export function isWhole(value: unknown, atMost: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= atMost;
}

/** Reads a list of at most so many things; null where it is no list or one of them cannot be read. */
export function readList<T>(
  value: unknown,
  atMost: number,
  read: (item: unknown) => T | null,
): readonly T[] | null {
  if (!Array.isArray(value) || value.length > atMost) return null;
  const items: T[] = [];
  for (const item of value as readonly unknown[]) {
    const one = read(item);
    if (one === null) return null;
    items.push(one);
  }
  return items;
}
