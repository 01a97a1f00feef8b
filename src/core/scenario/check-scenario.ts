import { quote } from './bad-character.ts';
import type { Check } from './check.ts';
import { limits } from './limits.ts';
import { entriesIn, memberOf, membersOf, type Place } from './place.ts';

/** How many scenes there are, and that no meter has the id of a fact. */
export function checkScenario(file: Place, check: Check): void {
  const scenes = memberOf(file, 'scenes');
  const count = entriesIn(scenes).length;
  if (scenes !== null && count > limits.scenes) {
    check.report.add(scenes, {
      rule: 'too-many-scenes',
      message: `There are ${count} scenes; a scenario can have ${limits.scenes}.`,
      mend: 'Split the scenario.',
    });
  }
  checkOneNamespace(file, check);
}

/** Conditions name meters and facts alike, so the two share their names. */
function checkOneNamespace(file: Place, { report }: Check): void {
  const facts = memberOf(file, 'facts');
  const meters = entriesIn(memberOf(file, 'meters'));
  const declared = [...meters, ...(facts === null ? [] : membersOf(facts))];
  declared.sort((one, other) => one.node.offset - other.node.offset);
  const firsts = new Map<string, Place>();
  for (const place of declared) {
    const name = String(place.key);
    const first = firsts.get(name);
    firsts.set(name, first ?? place);
    // Twice in the same map is a `duplicate-key` already.
    if (first === undefined || first.up?.key === place.up?.key) continue;
    const message = `${quote(name)} is the id of a meter and of a fact.`;
    report.add(place, { rule: 'bad-id', atKey: true, message, mend: 'Rename one of them.' });
  }
}
