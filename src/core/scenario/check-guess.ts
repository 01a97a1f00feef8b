import { quote } from './bad-character.ts';
import type { Check } from './check.ts';
import { itemsOf, memberOf, type Place, stringIn } from './place.ts';

/** The answer of a guess is not among the others. Readers do not mind capitals, so neither does this. */
export function checkGuess(place: Place, { report }: Check): void {
  const answer = fold(stringIn(memberOf(place, 'answer')));
  if (answer === null) return;
  for (const other of itemsOf(memberOf(place, 'others'))) {
    if (fold(stringIn(other)) !== answer) continue;
    report.add(other, {
      rule: 'wrong-value',
      message: `${quote(stringIn(other) ?? '')} is the answer too.`,
      mend: 'Write something else, that is not the answer.',
    });
  }
}

function fold(text: string | null): string | null {
  return text === null ? null : text.trim().toLowerCase();
}
