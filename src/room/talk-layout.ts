import type { MapPoint } from './public-view.ts';

/** A line between two scenes: which ways there are along it, and what it passes. */
export interface LaidLine {
  readonly from: string;
  readonly to: string;
  readonly down: boolean;
  readonly up: boolean;
  /** Between its ends a point in each row that it crosses, and one between each two rows. */
  readonly points: readonly MapPoint[];
}

/** The scenes of a talk laid out row under row on a sheet, as a map layout brings them. */
export interface TalkLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (MapPoint & { readonly id: string })[];
  readonly links: readonly LaidLine[];
}
