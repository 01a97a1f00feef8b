import { Fragment } from 'react';
import { placed } from './placed.ts';
import type { PacedPiece } from './time-speech.ts';

export interface PacedWordsProps {
  readonly pieces: readonly PacedPiece[];
}

/** The seen half of a speech that is still arriving: each word waits its turn, silent to readers. */
export function PacedWords({ pieces }: PacedWordsProps) {
  return (
    <span className="speech__words" aria-hidden="true">
      {placed(pieces).map(({ place, item: piece }) => (
        <Fragment key={place}>
          {/* A space stays between the words, or the line could not break there. */}
          {piece.spaced && ' '}
          <span
            className={piece.emphasis ? 'speech__word speech__word--emphasis' : 'speech__word'}
            style={{ animationDelay: `${piece.start}ms` }}
          >
            {piece.text}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
