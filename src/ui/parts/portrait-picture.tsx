import { useEffect, useState } from 'react';
import type { Feeling } from '../../core/scenario/feeling.ts';
import { portraitWords } from './portrait-words.ts';
import { tintOfFeeling } from './tint-of-feeling.ts';

export interface PortraitPictureProps {
  /** The drawing, as an address that an image can show; null while it is not there yet. */
  readonly src: string | null;
  readonly name: string;
  /** What the face shows; it also leans the tint. Null for a face at rest. */
  readonly feeling: Feeling | null;
  readonly strength?: 1 | 2 | 3;
  /** Whether the alternative text says the feeling, as the settings decide. */
  readonly feelingSaid?: boolean;
  /** `stage` fills the conversation, `card` a library card, `small` a line of a list. */
  readonly size?: 'stage' | 'card' | 'small';
  /** True where the name stands beside it anyway: the picture is then silent. */
  readonly decorative?: boolean;
}

/** Somebody's face in a round of light. A new face fades in over the one before it. */
export function PortraitPicture(props: PortraitPictureProps) {
  const { src, name, feeling, strength = 2, feelingSaid = false, size = 'stage' } = props;
  const before = useFaceBefore(src);
  const alt = props.decorative ? '' : portraitWords(name, feelingSaid ? feeling : null, strength);
  return (
    <div className={`portrait portrait--${size}`} data-tint={tintOfFeeling(feeling)}>
      {before !== null && <img className="portrait__before" src={before} alt="" />}
      {src !== null && <img key={src} className="portrait__face" src={src} alt={alt} />}
    </div>
  );
}

/** The face shown last, for as long as the next one needs to cover it. */
function useFaceBefore(src: string | null): string | null {
  const [faces, setFaces] = useState({ now: src, before: null as string | null });
  if (faces.now !== src) setFaces({ now: src, before: faces.now });
  const { before } = faces;
  useEffect(() => {
    if (before === null) return;
    // Longer than the fade, so that the light never shows through.
    const timer = setTimeout(() => setFaces((all) => ({ ...all, before: null })), 400);
    return () => clearTimeout(timer);
  }, [before]);
  return before;
}
