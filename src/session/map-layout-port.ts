/** A scene as a box to be placed. Lengths are in the unit of whoever asks. */
export interface MapBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Stands in the last row, as an ending does. */
  readonly last: boolean;
}

/** A way from one scene to another; at most one in each direction. */
export interface MapLink {
  readonly from: string;
  readonly to: string;
}

/** The scenes of a scenario and the ways between them. Boxes stand in file order. */
export interface MapGraph {
  readonly start: string;
  readonly boxes: readonly MapBox[];
  readonly links: readonly MapLink[];
}

/** Where the middle of a box came to stand, and in which row, counted from 0. */
export interface PlacedBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

/** A line between two scenes, from the upper one (`from`) to the lower: a way down, a way back up, or both. */
export interface PlacedLink extends MapLink {
  readonly down: boolean;
  readonly up: boolean;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A graph that has found its place on a sheet of `width` by `height`. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
}

/** Lays out the map of a scenario, row by row from the start. Plain data in, plain data out. */
export interface MapLayoutPort {
  layOut(graph: MapGraph): Promise<MapLayout>;
}
