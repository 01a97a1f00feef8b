import { quote } from './bad-character.ts';
import type { Check } from './check.ts';
import { conditionParts, conditionWords } from './describe-condition.ts';
import { entriesIn, type Place } from './place.ts';
import type { AnyShape } from './shape.ts';
import { labelOf, suggestion } from './wording.ts';

/** The parts of a condition: meters, facts, `any` and `not`, at least one of them. */
export function checkCondition(place: Place, check: Check): void {
  const parts = entriesIn(place);
  if (parts.length === 0) {
    check.report.add(place, {
      rule: 'empty-condition',
      message: `${labelOf(place)} asks for nothing.`,
      mend: 'Ask for a meter or a fact, or leave the condition out.',
    });
  }
  for (const part of parts) {
    const shape = partShape(part, check);
    if (shape === null) addUnknownPart(part, check);
    else check.inside(part, shape);
  }
}

/** What a part should look like by its name; null where nothing has that name. */
function partShape(part: Place, { names }: Check): AnyShape | null {
  const name = String(part.key);
  const word = conditionWords.get(name);
  if (word !== undefined) return word;
  const byValue = part.node.type === 'object' ? conditionParts.meter : conditionParts.fact;
  // Which names there are is not known, or a name is both: the value says which is meant.
  if (names.meter === null || names.fact === null) return byValue;
  if (names.meter.has(name) && names.fact.has(name)) return byValue;
  if (names.meter.has(name)) return conditionParts.meter;
  return names.fact.has(name) ? conditionParts.fact : null;
}

const none: ReadonlySet<string> = new Set();
const words: ReadonlySet<string> = new Set(conditionWords.keys());

function addUnknownPart(part: Place, { report, names }: Check): void {
  const name = String(part.key);
  const near = report.suggest(name, names.meter ?? none, names.fact ?? none, words);
  report.add(part, {
    rule: 'unknown-name',
    atKey: true,
    message: `There is no meter or fact ${quote(name)}.`,
    mend: suggestion(near, 'declare it under "meters" or "facts".'),
  });
}
