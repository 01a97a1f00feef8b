import type { KeyboardEvent, MouseEvent } from 'react';
import { Button } from '../../../parts/button.tsx';
import { KeyCap } from './key-cap.tsx';
import { type Step, type Steps, stepKey } from './steps.ts';

export interface StepBarProps {
  readonly steps: Steps;
  readonly onStep: (step: Step) => void;
}

/** "Page Down" as the browser calls it. */
const shortcutOf = (key: string | null) => key?.replace(' ', '');

/** The second press of a double click was meant for the step before. Reading on may be pressed as fast as one likes. */
function isSlip(event: MouseEvent, { does }: Step): boolean {
  const reads = typeof does === 'object' && does.type === 'room.read-on';
  return event.detail > 1 && !reads;
}

/** A key that is held down presses once. */
function holdOnce(event: KeyboardEvent) {
  if (event.repeat) event.preventDefault();
}

/** What to do next: one thing large, the others quiet. */
export function StepBar({ steps, onStep }: StepBarProps) {
  const { primary, others } = steps;
  const all = primary === null ? others : [primary, ...others];
  return (
    <section className="steps" aria-label="What next">
      {all.map((step) => (
        <Button
          key={stepKey(step)}
          look={step === primary ? 'primary' : 'quiet'}
          aria-keyshortcuts={shortcutOf(step.key)}
          onKeyDown={holdOnce}
          onClick={(event) => isSlip(event, step) || onStep(step)}
        >
          {step.label}
          <KeyCap name={step.key} />
        </Button>
      ))}
    </section>
  );
}
