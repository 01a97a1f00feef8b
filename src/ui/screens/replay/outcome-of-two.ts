import type { Outcome } from '../../../core/scenario/scenario.ts';
import type { ReadRun } from '../../../session/session.ts';

const endings: Record<Outcome, (name: string) => string> = {
  connected: (name) => `The sender and ${name} ended on the same side.`,
  mixed: (name) => `The sender and ${name} got part of the way together.`,
  broken: (name) => `The sender and ${name} lost each other this time.`,
};

/** One sentence about the two who talked. */
export function outcomeOfTwo({ score: { ending } }: ReadRun, name: string): string {
  return ending === null
    ? 'It was not over when it was passed on, so nothing is summed up.'
    : endings[ending.ending.outcome](name);
}
