import type { Rating } from '../../core/scenario/rubric.ts';

/** What a mark can stand for: how a reply met a criterion, or that a line was crossed. */
export type Mark = Rating | 'breach';

export interface RatingMarkProps {
  readonly mark: Mark;
  /** The words beside the shape, where the mark's own do not fit. */
  readonly words?: string;
  /** True where the words stand elsewhere: only the shape is drawn. */
  readonly bare?: boolean;
}

/** A shape and its words: full circle, half circle, open circle, diamond, cross. Colour comes last. */
export function RatingMark({ mark, words = mark, bare = false }: RatingMarkProps) {
  return (
    <span className="mark" data-mark={mark}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <Shape mark={mark} />
      </svg>
      {!bare && <span>{words}</span>}
    </span>
  );
}

function Shape({ mark }: { readonly mark: Mark }) {
  switch (mark) {
    case 'specific':
      return <circle cx="8" cy="8" r="6" className="mark__fill" />;
    case 'general':
      return (
        <>
          <path d="M8 2a6 6 0 0 1 0 12z" className="mark__fill" />
          <circle cx="8" cy="8" r="6" />
        </>
      );
    case 'missed':
      return <circle cx="8" cy="8" r="6" />;
    case 'against':
      return <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" />;
    case 'breach':
      return <path d="m3 3 10 10M13 3 3 13" />;
  }
}
