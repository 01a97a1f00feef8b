import type { World } from '../session/ports.ts';

/** A random id in the form of a UUID, also where the page is not secure and has no `randomUUID`. */
function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex) ?? [];
  return parts.join('-');
}

/** The clock and the dice of this browser. */
export const world: World = { now: () => new Date().toISOString(), newId };
