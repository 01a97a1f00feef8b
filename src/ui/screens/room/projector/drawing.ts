import type { ReactNode } from 'react';
import type { Step } from './step.ts';

/** A screen to be drawn: how it looks at each step, and the steps to try, best first. */
export interface Drawing {
  readonly steps: readonly Step[];
  readonly draw: (step: Step) => ReactNode;
}
