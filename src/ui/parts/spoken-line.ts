import type { Line } from '../../core/scenario/scenario.ts';

/** A line as it is shown: what happens, then what is said. */
export interface SpokenLine extends Pick<Line, 'stage' | 'says'> {
  /** Who says it, where that is not plain: a second person, or the learner. Otherwise null. */
  readonly who: string | null;
}
