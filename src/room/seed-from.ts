/** A seed that a text always comes to: the same moment of the same session always votes the same. */
export function seedFrom(text: string): number {
  let seed = 0;
  for (const sign of text) seed = (Math.imul(seed, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}
