/**
 * Freezes a value and everything in it, and gives it back. For trees of plain data, no deeper
 * than a scenario file may be: it calls itself.
 */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}
