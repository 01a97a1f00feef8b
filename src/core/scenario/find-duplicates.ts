import { quote } from './bad-character.ts';
import { limits } from './limits.ts';
import { itemsOf, membersOf, type Place } from './place.ts';
import type { Report } from './report.ts';

/**
 * Keys that stand twice in one object, at each but the first. JSON's own reader keeps the last
 * and says nothing. It calls itself: only for files whose depth was checked.
 */
export function findDuplicates(place: Place, report: Report): void {
  if (report.isFull || place.node.children === undefined) return;
  const members = membersOf(place);
  if (members.length > 1) findInOne(members, report);
  for (const member of members) {
    // A longer key is refused anyhow, and every path below would repeat it.
    if (String(member.key).length <= limits.name) findDuplicates(member, report);
  }
  for (const item of itemsOf(place)) findDuplicates(item, report);
}

function findInOne(members: readonly Place[], report: Report): void {
  const seen = new Set<string>();
  for (const member of members) {
    const key = String(member.key);
    if (seen.has(key)) {
      report.add(member, {
        rule: 'duplicate-key',
        atKey: true,
        message: `${quote(key)} stands twice in the same { }.`,
        mend: 'Remove one of them, or give it another name.',
      });
    }
    seen.add(key);
  }
}
