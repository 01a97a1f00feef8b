import type { Place } from './place.ts';
import type { Report } from './report.ts';
import type { AnyShape, NameKind } from './shape.ts';

/** Everything that a file declares, by kind; null where it cannot be known what it declares. */
export type DeclaredNames = { readonly [kind in NameKind]: ReadonlySet<string> | null };

/** What the checks of one file share. */
export interface Check {
  readonly report: Report;
  readonly names: DeclaredNames;
  /** The whole check of a value, for the checks of what holds it. */
  inside(place: Place, shape: AnyShape): void;
}
