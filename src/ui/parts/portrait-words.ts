import type { Feeling } from '../../core/scenario/feeling.ts';

const looks: Readonly<Partial<Record<Feeling, string>>> = {
  warm: 'friendly',
  impatient: 'impatient',
};
const degrees = { 1: 'a little ', 2: '', 3: 'very ' } as const;

/** What a portrait says to somebody who does not see it: "Dr. Amara Osei, looking very tired". */
export function portraitWords(name: string, feeling: Feeling | null, strength: 1 | 2 | 3): string {
  if (feeling === null) return name;
  return `${name}, looking ${degrees[strength]}${looks[feeling] ?? feeling}`;
}
