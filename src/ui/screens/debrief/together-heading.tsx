import { useEffect, useRef } from 'react';
import type { ReadRun } from '../../../session/session.ts';
import { BandLine } from '../../parts/band-line.tsx';
import { buttonClass } from '../../parts/button-class.ts';
import { hrefOf, toRun } from '../routes.ts';
import { ScreenHeading } from '../screen-heading.tsx';
import { momentsMet } from './moments-met.ts';
import { aboutTheTwo, mainPerson } from './together.ts';

export interface TogetherProps {
  readonly read: ReadRun;
  readonly arriving: boolean;
}

/** A sentence about the two of you, then the band and what it stands on. */
export function Together({ read, arriving }: TogetherProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arriving) place.current?.querySelector('h1')?.focus();
  }, [arriving]);
  return (
    <header ref={place} className="debrief__head stack">
      <ScreenHeading>{aboutTheTwo(read)}</ScreenHeading>
      {read.score.complete ? <Band read={read} /> : <SoFar read={read} />}
    </header>
  );
}

function Band({ read }: { readonly read: ReadRun }) {
  const { score } = read;
  if (score.decisions.length === 0) return <BandLine band={score.band} />;
  const name = mainPerson(read)?.name ?? 'this person';
  return <BandLine band={score.band}>{momentsMet(score, name)}</BandLine>;
}

function SoFar({ read }: { readonly read: ReadRun }) {
  return (
    <>
      <p className="lead soft">
        This conversation is not over. What you see is how far it has come; nothing is summed up
        yet.
      </p>
      <p>
        <a className={buttonClass('primary')} href={hrefOf(toRun(read.run.runId))}>
          Go on with it
        </a>
      </p>
    </>
  );
}
