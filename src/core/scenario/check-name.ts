import { quote } from './bad-character.ts';
import type { Check } from './check.ts';
import { limits } from './limits.ts';
import { type Place, stringIn } from './place.ts';
import type { Problem } from './problem.ts';
import type { NameKind } from './shape.ts';
import { declarations, suggestion } from './wording.ts';

/** What an id looks like: a small letter, then small letters, digits and hyphens. */
export const idPattern = `^[a-z][a-z0-9-]{0,${limits.name - 1}}$`;

const id = new RegExp(idPattern, 'u');

/** Well-formed names that no id may take: the learner, and what conditions are made of. */
const takenIds: ReadonlySet<string> = new Set(['you', 'any', 'not']);

/**
 * Ids that are taken, those of every JavaScript object among them: the code keeps ids out of
 * objects' keys, and a slip there should find nothing.
 */
export const reservedIds: readonly string[] = [
  ...takenIds,
  ...Object.getOwnPropertyNames(Object.prototype).filter((name) => id.test(name)),
];

/** Why a name cannot be an id, and the mend; null where it can. */
export function idProblem(given: string): Pick<Problem, 'message' | 'mend'> | null {
  if (reservedIds.includes(given)) {
    const message = `${quote(given)} cannot be an id: it has a meaning of its own.`;
    return { message, mend: 'Choose another word.' };
  }
  return id.test(given)
    ? null
    : { message: `${quote(given)} cannot be an id.`, mend: idMend(given) };
}

/** A new id, as a value or as the key of its place. */
export function checkId(place: Place, atKey: boolean, { report }: Check): void {
  const problem = idProblem(atKey ? String(place.key) : (stringIn(place) ?? ''));
  if (problem !== null) report.add(place, { rule: 'bad-id', atKey, ...problem });
}

function idMend(given: string): string {
  const rule =
    'Begin with a small letter, then use small letters, digits and hyphens, 64 at the most';
  if (given.length > limits.name) return `${rule}.`;
  const slug = given
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+|-$/gu, '');
  const usable = slug !== '' && slug !== given && !reservedIds.includes(slug);
  return usable ? `${rule}: ${quote(slug)}, say.` : `${rule}.`;
}

/** The name of something declared elsewhere, as a value or as the key of its place. */
export function checkName(
  place: Place,
  { of, atKey }: { readonly of: NameKind; readonly atKey: boolean },
  { report, names }: Check,
): void {
  const name = atKey ? String(place.key) : (stringIn(place) ?? '');
  const declared = names[of];
  if (declared === null || declared.has(name)) return;
  const near = report.suggest(name, declared);
  const { noun, mend } = declarations[of];
  report.add(place, {
    // A warning's name is fixed by the format, as a key is.
    rule: of === 'warning' ? 'unknown-key' : 'unknown-name',
    atKey,
    message: `There is no ${noun} ${quote(name)}.`,
    mend: suggestion(near, mend),
  });
}
