import { useEffect, useState } from 'react';
import type { PathReview } from '../../../core/analyse/path-review.ts';
import type { ReadRun } from '../../../session/session.ts';
import { useSession } from '../session-context.ts';

/** What each reply cost: being worked out, here, or not to be had. The page stands without it. */
export type Reviewing =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly review: PathReview }
  | { readonly state: 'failed' };

const waiting: Reviewing = { state: 'waiting' };

/** Has a run held against every other way through its scenario, beside whatever is shown meanwhile. */
export function useReview({ playable, path }: ReadRun): Reviewing {
  const { analysis } = useSession();
  const [reviewing, setReviewing] = useState(waiting);
  useEffect(() => {
    let wanted = true;
    const show = (next: Reviewing) => wanted && setReviewing(next);
    setReviewing(waiting);
    analysis.review(playable, path).then(
      (review) => show({ state: 'here', review }),
      (fault: unknown) => {
        console.error(fault);
        show({ state: 'failed' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [analysis, playable, path]);
  return reviewing;
}
