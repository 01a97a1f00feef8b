import type { TestSequencer, TestSpecification, Vitest } from 'vitest/node';

/** The files that take longest, the longest first: begun last, one of them would keep the others' places empty. */
const longest = [
  'projector.test.ts',
  'screens-large.test.ts',
  'screens-small.test.ts',
  'room-private.test.ts',
  'room-windows.test.ts',
  'room-random.test.ts',
  'whole-analysis.test.ts',
  'play-on-paper.test.tsx',
  'endings-in-reach.test.ts',
  'guide.test.ts',
  'privacy.test.ts',
  'architecture.test.ts',
];

function placeOf({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((name) => moduleId.endsWith(`/${name}`));
  return at < 0 ? longest.length : at;
}

/** What the runner would do by itself. Building the app reads this file too, and has no use for the runner. */
async function usual(runner: Vitest): Promise<TestSequencer> {
  const { BaseSequencer } = await import('vitest/node');
  return new BaseSequencer(runner);
}

/** Orders test files so that all workers come to their end together, also on a machine that never ran them. */
export class LongestFirst implements TestSequencer {
  readonly #runner: Vitest;

  constructor(runner: Vitest) {
    this.#runner = runner;
  }

  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await (await usual(this.#runner)).sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }

  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await usual(this.#runner)).shard(files);
  }
}
