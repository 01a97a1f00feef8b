import type { ReadRun } from '../../../session/session.ts';
import { buttonClass } from '../../parts/button-class.ts';
import { Notice } from '../../parts/notice.tsx';
import { hrefOf, toTheirSide } from '../routes.ts';
import { Screen } from '../screen.tsx';
import { LookBackParts } from './look-back-parts.tsx';
import { Moments } from './moments/moments.tsx';
import { PartsContext, usePartsOpen } from './parts-open.ts';
import { SectionLinks } from './section-links.tsx';
import { Together } from './together-heading.tsx';
import type { Reviewing } from './use-review.ts';

export interface LookBackProps {
  readonly read: ReadRun;
  readonly reviewing: Reviewing;
  /** Whether it comes after the two questions, and so takes the focus. */
  readonly arriving: boolean;
}

/** The parts that can be gone to from the edge. */
const sections = [
  { id: 'map', words: 'Map' },
  { id: 'take-away', words: 'Keep' },
];

/** The talk from outside: the two of you and its moments first, and all else when asked for. */
export function LookBack({ read, reviewing, arriving }: LookBackProps) {
  const { scenario } = read.playable;
  const parts = usePartsOpen();
  return (
    <PartsContext value={parts}>
      <Screen
        name={`Looking back: ${scenario.title}`}
        title={scenario.title}
        actions={
          <>
            <a className={buttonClass('link')} href={hrefOf(toTheirSide(read.run.runId))}>
              Their side
            </a>
            <SectionLinks to={sections} />
          </>
        }
      >
        <div className="page debrief stack stack--wide">
          <Together read={read} arriving={arriving} />
          <Changed read={read} />
          <Moments read={read} reviewing={reviewing} />
          <LookBackParts read={read} reviewing={reviewing} />
        </div>
      </Screen>
    </PartsContext>
  );
}

/** What to know about a run whose scenario is no longer what it was. */
function Changed({ read }: { readonly read: ReadRun }) {
  const cut = read.path.length < read.run.path.length;
  if (!cut && !read.fromKeptText) return null;
  return (
    <Notice>
      This scenario has been changed since.{' '}
      {cut
        ? 'Only the first part of your conversation can still be read.'
        : 'You see it as it was when you talked.'}
    </Notice>
  );
}
