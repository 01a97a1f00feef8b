import type { MapOf } from './shape.ts';

/** What a map of a checked file declares, in file order; a remark under `note` declares nothing. */
export function entriesOf<Value>(map: MapOf<Value> | undefined): [string, Value][] {
  return Object.entries(map ?? {}).filter(
    ([key, value]) => key !== 'note' || typeof value !== 'string',
  );
}
