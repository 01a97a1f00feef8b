import type { Letter } from '../../../room/public-view.ts';

export interface VoteLetterProps {
  readonly letter: Letter;
  /** `large` stands alone, beside words of its own. */
  readonly size?: 'plain' | 'large';
}

/** The letter that hands go up for: by its shape, and by a pattern and a colour that its votes share. */
export function VoteLetter({ letter, size = 'plain' }: VoteLetterProps) {
  return (
    <span className={`vote-letter vote-letter--${size}`} data-letter={letter}>
      <span className="vote-letter__name">{letter}</span>
    </span>
  );
}
