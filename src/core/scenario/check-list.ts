import { quote } from './bad-character.ts';
import type { Check } from './check.ts';
import { itemsOf, type Place, stringIn } from './place.ts';
import type { ListShape } from './shape.ts';
import { labelOf } from './wording.ts';

/** How many items a list holds, and each of them. */
export function checkList(place: Place, shape: ListShape, check: Check): void {
  const items = itemsOf(place);
  if (items.length < shape.least) {
    check.report.add(place, {
      rule: shape.emptyRule,
      message: `${labelOf(place)} is an empty list.`,
      mend: 'Put at least one entry in it.',
    });
  }
  if (items.length > shape.most) {
    check.report.add(place, {
      rule: 'wrong-type',
      message: `${labelOf(place)} holds ${items.length} entries; ${shape.most} are the most.`,
      mend: `Keep ${shape.most} or fewer.`,
    });
  }
  for (const item of items) check.inside(item, shape.of);
  if (shape.unique) checkUnique(items, check);
}

/** Readers do not tell "Bored" from "bored", so neither does this. */
function checkUnique(items: readonly Place[], { report }: Check): void {
  const seen = new Set<string>();
  for (const item of items) {
    const text = stringIn(item);
    if (text === null) continue;
    const folded = text.trim().toLowerCase();
    if (seen.has(folded)) {
      const message = `${quote(text)} stands twice in this list.`;
      report.add(item, { rule: 'wrong-value', message, mend: 'Remove one of them.' });
    }
    seen.add(folded);
  }
}
