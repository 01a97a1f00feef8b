import type { Outcome } from '../../../../core/scenario/scenario.ts';

const words: Record<Outcome, string> = {
  connected: 'on the same side',
  mixed: 'part of the way',
  broken: 'lost each other',
};

const shapes: Record<Outcome, string> = {
  connected: 'M6 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M10 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  mixed: 'M3 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M13 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  broken: 'M2 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M14 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M13 3l-2 10',
};

/** How an ending leaves two people: as rings that hold, that stand beside each other, that are parted; and in words. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span className="outcome" data-outcome={outcome}>
      <svg viewBox="0 0 24 16" aria-hidden="true">
        <path d={shapes[outcome]} />
      </svg>
      {words[outcome]}
    </span>
  );
}
