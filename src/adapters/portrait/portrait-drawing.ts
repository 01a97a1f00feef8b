import type { FaceName } from './face-of-feeling.ts';

/**
 * A person drawn once, with every face that they can wear. Only the face changes with the feeling,
 * so the beginning and the end of the SVG are kept once: `before + face.svg + after` is one picture.
 */
export interface PortraitDrawing {
  readonly before: string;
  readonly faces: readonly DrawnFace[];
  readonly after: string;
}

/** One face over the same head. */
export interface DrawnFace {
  readonly face: FaceName;
  readonly svg: string;
}
