import type { Breach } from '../../core/scenario/rubric.ts';
import { RatingMark } from './rating-mark.tsx';

export interface BreachLineProps {
  readonly breach: Pick<Breach, 'label' | 'severity'>;
  readonly standing: 'open' | 'repaired';
  /** The reply that crossed the line. */
  readonly you: string;
}

/** A line that was crossed, and whether it was made good; it stands outside every average. */
export function BreachLine({ breach, standing, you }: BreachLineProps) {
  return (
    <div className="breach" data-standing={standing}>
      <p className="breach__head">
        <RatingMark mark="breach" words={breach.label} />
        <span className="soft small">
          {standing === 'repaired' ? 'you made this good' : `${breach.severity}, still open`}
        </span>
      </p>
      <p>“{you}”</p>
    </div>
  );
}
