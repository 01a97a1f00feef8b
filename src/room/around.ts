import type { OfferedReview, PathReview } from '../core/analyse/path-review.ts';
import type { Path } from '../core/play/path.ts';
import type { FaceOf } from '../session/playable.ts';
import type { TalkLayout } from './talk-layout.ts';

/** What the views need from outside: faces, and what is worked out meanwhile (null until it is there). */
export interface Around {
  readonly faceOf: FaceOf;
  /** The review of `pathToReview`. One of another path is looked at as far as it is the same. */
  readonly review: PathReview | null;
  /** The path that scores highest, null within where no run ends. */
  readonly best: { readonly path: Path | null } | null;
  /** Where each scene stands on a map. */
  readonly map: TalkLayout | null;
}

/** Whether a review is of a path that is the same up to its decision at a place. */
function isSameUpTo({ decisions }: PathReview, path: Path, at: number): boolean {
  return path
    .slice(0, at)
    .every((step, n) => step.scene === decisions[n]?.scene && step.choice === decisions[n]?.choice);
}

/** What the review says of a reply offered at the decision after so many steps; null where it says nothing. */
export function reviewedReply(
  { review }: Pick<Around, 'review'>,
  path: Path,
  reply: { readonly at: number; readonly choice: string | null },
): OfferedReview | null {
  if (review === null || !isSameUpTo(review, path, reply.at)) return null;
  const offered = review.decisions[reply.at]?.offered ?? [];
  return offered.find(({ choice }) => choice === reply.choice) ?? null;
}
