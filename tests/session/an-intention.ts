import type { Intention, Meant } from '../../src/session/intention.ts';

/** What somebody means to say. */
export const meant: Meant = {
  criterion: 'notice',
  sentence: 'You have waited for weeks.',
  withWhom: 'the night shift',
  when: 'on Monday',
  scenarioKey: 'talk',
  runId: 'run-7',
};

/** An intention as it is kept. */
export function anIntention(more: Partial<Intention> = {}): Intention {
  const kept = { schema: 1, id: 'one', keptAt: '2026-11-20T09:00:00.000Z' } as const;
  return { ...kept, ...meant, offeredAgainAt: null, done: false, ...more };
}
