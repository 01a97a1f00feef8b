import type { Check } from './check.ts';
import { checkId, checkName } from './check-name.ts';
import { limits } from './limits.ts';
import { isRemark, membersOf, type Place } from './place.ts';
import type { MapShape } from './shape.ts';
import { labelOf } from './wording.ts';

/** The ids or names that a map's keys are, and what stands under each. */
export function checkMap(place: Place, shape: MapShape, check: Check): void {
  const entries = membersOf(place).filter((member) => isEntry(member, shape, check));
  if (entries.length < shape.least) {
    check.report.add(place, {
      rule: 'wrong-type',
      message: `${labelOf(place)} is empty.`,
      mend: 'Put at least one entry in it, under an id.',
    });
  }
  for (const entry of entries) {
    if (shape.keys === 'id') checkId(entry, true, check);
    else checkName(entry, { of: shape.keys, atKey: true }, check);
    // Such a key is refused anyhow, and every path below would repeat it.
    if (String(entry.key).length <= limits.name) check.inside(entry, shape.values);
  }
}

/**
 * A `note` that is a string is a remark; but not where entries are strings themselves: among
 * facts, and among ratings where the rubric has a criterion `note`.
 */
function isEntry(member: Place, shape: MapShape, { names }: Check): boolean {
  if (!isRemark(member)) return true;
  if (shape.keys === 'id') return shape.values.kind === 'text';
  return shape.values.kind === 'word' && names[shape.keys]?.has('note') === true;
}
