import { quote } from './bad-character.ts';
import type { Check } from './check.ts';
import { entriesIn, type Place, stringIn } from './place.ts';
import { portraitOptions, takesOption } from './portrait-options.ts';
import { foundIn, listed } from './wording.ts';

/** Options of a portrait. A wrong one has no effect, so it is a warning. */
export function checkPortrait(place: Place, check: Check): void {
  for (const option of entriesIn(place)) {
    if (!portraitOptions.has(String(option.key))) addUnknownOption(option, check);
    else if (!takesOption(String(option.key), option.node.value)) addWrongOption(option, check);
  }
}

function addUnknownOption(option: Place, { report }: Check): void {
  const known = new Set(portraitOptions.keys());
  const near = report.suggest(String(option.key), known);
  report.add(option, {
    severity: 'warning',
    rule: 'portrait-option',
    atKey: true,
    message: `A portrait has no option ${quote(String(option.key))}, so it has no effect.`,
    mend: near === null ? `The options: ${listed(known)}.` : `Did you mean ${quote(near)}?`,
  });
}

function addWrongOption(option: Place, { report }: Check): void {
  const takes = portraitOptions.get(String(option.key)) ?? [];
  const given = stringIn(option);
  const near = given === null || takes === 'colour' ? null : report.suggest(given, new Set(takes));
  const asked = takes === 'colour' ? 'Write a colour as "#a55728".' : `One of ${listed(takes)}.`;
  report.add(option, {
    severity: 'warning',
    rule: 'portrait-option',
    message: `${quote(String(option.key))} cannot be ${given === null ? foundIn(option.node) : quote(given)}, so it has no effect.`,
    mend: near === null ? asked : `Did you mean ${quote(near)}?`,
  });
}
