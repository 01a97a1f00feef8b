import type { Letter } from '../../../../room/public-view.ts';

/** The letter of a reply as it stands on paper: black on white, so that any printer does. */
export function LetterBox({ letter }: { readonly letter: Letter }) {
  return <span className="letter-box">{letter}</span>;
}
