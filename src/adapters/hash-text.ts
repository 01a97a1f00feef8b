/** The SHA-256 of a text as lower-case hex. On plain http to another machine the browser has none, so ours computes it. */
export async function hashText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  const digest =
    subtle === undefined
      ? (await import('./sha256-by-hand.ts')).sha256(bytes)
      : new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
