import type { Change, Cupboard, Place } from './cupboard.ts';
import { places } from './cupboard.ts';

/** A cupboard that lasts as long as the page. */
export function pageCupboard(): Cupboard {
  const kept = new Map<Place, Map<string, unknown>>(places.map((place) => [place, new Map()]));
  const shelf = (place: Place) => kept.get(place) ?? new Map<string, unknown>();

  function apply({ place, key, value }: Change): void {
    if (value === undefined) shelf(place).delete(key);
    else shelf(place).set(key, value);
  }

  return {
    keeping: 'page-only',
    read: async (place, key) => shelf(place).get(key),
    readAll: async (place) => [...shelf(place)].map(([key, value]) => ({ key, value })),
    readUnder: async (place, beginning) =>
      [...shelf(place)]
        .filter(([key]) => key.startsWith(beginning))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => ({ key, value })),
    change: async ({ place, key }, decide) => {
      for (const change of decide(shelf(place).get(key))) apply(change);
    },
    clear: async () => {
      for (const place of places) shelf(place).clear();
    },
  };
}
