import { buttonClass } from '../../parts/button-class.ts';
import { hrefOf, toDebrief } from '../routes.ts';

/** The quiet way back to the debrief that one came from. */
export function DebriefLink({ runId }: { readonly runId: string }) {
  return (
    <a className={buttonClass('link')} href={hrefOf(toDebrief(runId))}>
      Looking back
    </a>
  );
}
