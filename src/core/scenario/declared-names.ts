import type { DeclaredNames } from './check.ts';
import { defaults } from './defaults.ts';
import { entriesIn, memberOf, membersOf, type Place, stringIn } from './place.ts';
import type { Rubric } from './rubric.ts';
import { warningIds } from './warning-ids.ts';

/** For a file that names nothing, as a rubric's own file. */
export const noNames: DeclaredNames = {
  scene: null,
  person: null,
  speaker: null,
  meter: null,
  fact: null,
  criterion: null,
  breach: null,
  rubric: null,
  warning: null,
};

/**
 * What a scenario file declares. Where the declarations themselves are wrong, nothing is known
 * (null), so that one slip is not told again at every name that depends on it.
 */
export function declaredNames(file: Place, rubrics: readonly Rubric[]): DeclaredNames {
  const person = keysIn(memberOf(file, 'people'));
  return {
    scene: keysIn(memberOf(file, 'scenes')),
    person,
    speaker: person === null ? null : new Set([...person, 'you']),
    meter: keysOrNone(memberOf(file, 'meters')),
    fact: factsIn(memberOf(file, 'facts')),
    ...rubricNames(file, rubrics),
    rubric: new Set(rubrics.flatMap((rubric) => rubric.id ?? [])),
    warning: new Set(warningIds),
  };
}

/** The built-in rubric that a file means; null if it writes one out, or names none that there is. */
export function rubricMeant(file: Place, rubrics: readonly Rubric[]): Rubric | null {
  const place = memberOf(file, 'rubric');
  const id = place === null ? defaults.rubric : stringIn(place);
  return id === null ? null : (rubrics.find((rubric) => rubric.id === id) ?? null);
}

function rubricNames(file: Place, rubrics: readonly Rubric[]) {
  const written = memberOf(file, 'rubric');
  if (written?.node.type === 'object') {
    return {
      criterion: keysIn(memberOf(written, 'criteria')),
      breach: keysIn(memberOf(written, 'breaches')),
    };
  }
  const rubric = rubricMeant(file, rubrics);
  if (rubric === null) return { criterion: null, breach: null };
  return {
    criterion: new Set(rubric.criteria.map((criterion) => criterion.id)),
    breach: new Set(rubric.breaches.map((breach) => breach.id)),
  };
}

function keysIn(place: Place | null): ReadonlySet<string> | null {
  if (place?.node.type !== 'object') return null;
  return new Set(entriesIn(place).map((member) => String(member.key)));
}

/** A map that may be left out declares nothing then. */
function keysOrNone(place: Place | null): ReadonlySet<string> | null {
  return place === null ? new Set() : keysIn(place);
}

/** A fact is a string as a remark is, so here "note" is a name like others. */
function factsIn(place: Place | null): ReadonlySet<string> | null {
  if (place === null) return new Set();
  if (place.node.type !== 'object') return null;
  return new Set(membersOf(place).map((member) => String(member.key)));
}
