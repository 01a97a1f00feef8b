import { quote } from './bad-character.ts';
import type { Check } from './check.ts';
import { checkRoutes } from './check-routes.ts';
import { entriesIn, itemsOf, memberOf, type Place } from './place.ts';

/** What a choice that can be taken again may not do. */
const onlyOnce = ['rates', 'breaches', 'repairs', 'changes'];

/** Where a choice leads, and that taking it again moves nothing. */
export function checkChoice(place: Place, check: Check): void {
  checkRoutes(memberOf(place, 'to'), check);
  if (!isRepeatable(place)) return;
  for (const key of onlyOnce) {
    const member = memberOf(place, key);
    if (member === null || (entriesIn(member).length === 0 && itemsOf(member).length === 0))
      continue;
    check.report.add(member, {
      rule: 'bad-repeat',
      message: `A choice that can be taken again cannot have ${quote(key)}.`,
      mend: `Remove ${quote(key)}, or remove "repeat".`,
    });
  }
}

/** Whether a choice may be taken more than once in a run. */
export function isRepeatable(choice: Place): boolean {
  return memberOf(choice, 'repeat')?.node.value === true;
}
