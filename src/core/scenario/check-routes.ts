import type { Check } from './check.ts';
import { itemsOf, memberOf, type Place } from './place.ts';

/** Ways tried in order: each but the last has a condition, and the last, which is for all else, has none. */
export function checkRoutes(place: Place | null, { report }: Check): void {
  const routes = itemsOf(place);
  for (const route of routes) {
    if (route.node.type !== 'object') continue;
    const isLast = route.key === routes.length - 1;
    const hasCondition = memberOf(route, 'when') !== null;
    if (isLast !== hasCondition) continue;
    report.add(route, {
      rule: 'bad-routes',
      message: isLast
        ? 'The last way on has a condition, so there may be no way on at all.'
        : 'This way on has no condition, so those after it are never taken.',
      mend: isLast ? 'End the list with a route without "when".' : 'Add a "when", or put it last.',
    });
  }
}
