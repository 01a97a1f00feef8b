import { quote } from './bad-character.ts';
import type { Check } from './check.ts';
import { memberOf, membersOf, type Place, stringIn } from './place.ts';
import { rulesOfRecords } from './rules-of-records.ts';
import type { RecordRules, RecordShape } from './shape.ts';
import { keysOf, listed, withArticle } from './wording.ts';

/** The keys of an object, what stands under each, and what they ask of each other. */
export function checkRecord(place: Place, shape: RecordShape, check: Check): void {
  const members = membersOf(place);
  const present = new Set(members.map((member) => String(member.key)));
  for (const member of members) {
    const field = shape.fields.get(String(member.key));
    if (field === undefined) addUnknownKey(member, shape, check);
    else check.inside(member, field.shape);
  }
  for (const [key, field] of shape.fields) {
    if (field.required && !present.has(key)) addMissingKey(place, shape, { key, check });
  }
  checkCounts(place, shape, { present, check });
  checkNeeds(place, shape, { present, check });
  checkWithout(place, shape.rules.without, check);
  rulesOfRecords.get(shape.name)?.(place, check);
}

interface Present {
  readonly present: ReadonlySet<string>;
  readonly check: Check;
}

function addUnknownKey(member: Place, shape: RecordShape, { report }: Check): void {
  const key = String(member.key);
  const near = report.suggest(key, new Set(shape.fields.keys()));
  const known = listed(keysOf(shape));
  report.add(member, {
    rule: 'unknown-key',
    atKey: true,
    message: `${withArticle(shape.name, 'A')} has no key ${quote(key)}.`,
    mend: near === null ? `Remove it. The keys here: ${known}.` : `Did you mean ${quote(near)}?`,
  });
}

function addMissingKey(
  place: Place,
  shape: RecordShape,
  { key, check }: { readonly key: string; readonly check: Check },
): void {
  check.report.add(place, {
    rule: 'missing-key',
    message: `This ${shape.name} has no "${key}".`,
    mend: `Add "${key}". ${shape.fields.get(key)?.purpose ?? ''}`,
  });
}

/** Keys of which one must be there, or exactly one. */
function checkCounts(place: Place, shape: RecordShape, { present, check }: Present): void {
  const { atLeastOne = [], exactlyOne } = shape.rules;
  if (atLeastOne.length > 0 && !atLeastOne.some((key) => present.has(key))) {
    const message = `This ${shape.name} has neither ${atLeastOne.map(quote).join(' nor ')}.`;
    check.report.add(place, { rule: 'missing-key', message, mend: 'Add one of them, or both.' });
  }
  if (exactlyOne === undefined) return;
  const given = exactlyOne.keys.filter((key) => present.has(key));
  if (given.length === 1) return;
  check.report.add(place, {
    rule: exactlyOne.rule,
    message: `This ${shape.name} has ${given.length === 0 ? 'none' : 'more than one'} of ${listed(exactlyOne.keys)}.`,
    mend: 'Keep exactly one of them.',
  });
}

/** Keys that stand only beside another: told once where the other is missing, or at each key that is out of place. */
function checkNeeds(place: Place, shape: RecordShape, { present, check }: Present): void {
  const { needs } = shape.rules;
  if (needs === undefined || present.has(needs.key)) return;
  const lonely = needs.keys.filter((key) => present.has(key));
  if (lonely.length === 0) return;
  if (needs.rule === 'missing-key') {
    addMissingKey(place, shape, { key: needs.key, check });
    return;
  }
  for (const key of lonely) {
    check.report.add(memberOf(place, key) ?? place, {
      rule: needs.rule,
      message: `${quote(key)} stands in a ${shape.name} without ${quote(needs.key)}.`,
      mend: `Remove it, or add ${quote(needs.key)}.`,
    });
  }
}

function checkWithout(place: Place, without: RecordRules['without'], { report }: Check): void {
  if (without === undefined || stringIn(memberOf(place, without.key)) !== without.is) return;
  for (const key of without.keys) {
    const member = memberOf(place, key);
    if (member === null) continue;
    report.add(member, {
      rule: 'unknown-key',
      atKey: true,
      message: `${quote(key)} cannot stand where "${without.key}" is "${without.is}".`,
      mend: 'Remove it: what the learner feels and thinks is their own.',
    });
  }
}
