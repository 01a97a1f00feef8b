import type { CSSProperties } from 'react';
import type { Drawing } from './drawing.ts';
import { useFit } from './use-fit.ts';
import { useParts } from './use-parts.ts';

export interface FittedProps {
  readonly drawing: Drawing;
  /** Names the content: what is named otherwise is fitted anew. */
  readonly what: string;
}

/** Draws something as roomy as it fits the screen; what fits at no step is shown part after part. */
export function Fitted({ drawing: { steps, draw }, what }: FittedProps) {
  const { box, at, inParts } = useFit(steps.length, what);
  const { part, of } = useParts(box, inParts, what);
  const step = steps[at];
  if (step === undefined) throw new Error('a drawing has one step at least');
  const style = { '--s': step.scale, '--speech': step.speech, '--part': part } as CSSProperties;
  return (
    <div
      ref={box}
      className="fitted"
      data-person={step.person}
      data-tight={step.tight}
      data-abreast={step.abreast}
      data-in-parts={inParts}
      style={style}
    >
      <div className="fitted__flow">{draw(step)}</div>
      {of > 1 && (
        <p className="fitted__part">
          {part + 1} of {of}
        </p>
      )}
    </div>
  );
}
