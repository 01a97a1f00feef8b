import { linesAt } from '../../../core/play/replay-path.ts';
import type { Outcome, Scenario } from '../../../core/scenario/scenario.ts';
import type { ReadRun } from '../../../session/session.ts';

const endings: Record<Outcome, (name: string) => string> = {
  connected: (name) => `You and ${name} ended on the same side.`,
  mixed: (name) => `You and ${name} got part of the way together.`,
  broken: (name) => `You and ${name} lost each other this time.`,
};

/** The name of whom the learner mostly talked with: the one with most lines, the first in the file if equal. */
export function mainPerson({ playable, visits }: ReadRun): Scenario['people'][number] | null {
  const said = new Map<string, number>();
  for (const visit of visits) {
    for (const { by } of linesAt(playable.rules, visit)) {
      if (by !== null) said.set(by, (said.get(by) ?? 0) + 1);
    }
  }
  const people = [...playable.scenario.people];
  people.sort((a, b) => (said.get(b.id) ?? 0) - (said.get(a.id) ?? 0));
  return people[0] ?? null;
}

/** One sentence about the two of you, that the debrief begins with. */
export function aboutTheTwo(read: ReadRun): string {
  const name = mainPerson(read)?.name ?? 'the other person';
  const { ending } = read.score;
  return ending === null ? `You and ${name}, so far` : endings[ending.ending.outcome](name);
}
