import { quote } from './bad-character.ts';
import type { Check } from './check.ts';
import { isRepeatable } from './check-choice.ts';
import { checkRoutes } from './check-routes.ts';
import { itemsOf, memberOf, type Place, stringIn } from './place.ts';

/** What the lines of a scene, and its choices, ask of each other. */
export function checkScene(scene: Place, check: Check): void {
  checkRoutes(memberOf(scene, 'next'), check);
  checkLines(memberOf(scene, 'lines'), check);
  const choices = itemsOf(memberOf(scene, 'choices'));
  checkIds(choices, check);
  if (memberOf(scene, 'opportunity') !== null) checkMoment(choices, check);
}

/** A scene never opens onto nothing. */
function checkLines(lines: Place | null, { report }: Check): void {
  const all = itemsOf(lines);
  if (lines === null || all.length === 0) return;
  if (!all.every((line) => memberOf(line, 'when') !== null)) return;
  report.add(lines, {
    rule: 'scene-shape',
    message: 'Every line of this scene has a condition, so there may be nothing to read.',
    mend: 'Leave "when" out of at least one line.',
  });
}

function checkIds(choices: readonly Place[], { report }: Check): void {
  const seen = new Set<string>();
  for (const choice of choices) {
    const id = memberOf(choice, 'id');
    const given = stringIn(id);
    if (id === null || given === null) continue;
    if (seen.has(given)) {
      const message = `Two choices of this scene have the id ${quote(given)}.`;
      report.add(id, { rule: 'bad-id', message, mend: 'Rename one of them.' });
    }
    seen.add(given);
  }
}

/** A moment is met once, so a reply to it cannot be given again and again. */
function checkMoment(choices: readonly Place[], { report }: Check): void {
  for (const choice of choices) {
    if (!isRepeatable(choice)) continue;
    report.add(memberOf(choice, 'repeat') ?? choice, {
      rule: 'bad-repeat',
      message: 'A choice in a scene with an "opportunity" cannot be taken again.',
      mend: 'Remove "repeat", or the scene\'s "opportunity".',
    });
  }
}
