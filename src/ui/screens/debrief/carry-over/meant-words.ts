import type { Intention } from '../../../../session/intention.ts';

type Words = Pick<Intention, 'withWhom' | 'when' | 'done'>;

/** "To Dr. Osei · Thursday · said": what was left open is left out. */
export function meantWords({ withWhom, when, done }: Words): string {
  return [withWhom === '' ? '' : `With ${withWhom}`, when, done ? 'said' : '']
    .filter((part) => part !== '')
    .join(' · ');
}
