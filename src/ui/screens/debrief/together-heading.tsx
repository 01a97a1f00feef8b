import { useEffect, useRef } from 'react';
import type { ReadRun } from '../../../session/session.ts';
import { BandLine } from '../../parts/band-line.tsx';
import { buttonClass } from '../../parts/button-class.ts';
import { PortraitPicture } from '../../parts/portrait-picture.tsx';
import { hrefOf, routes, toRun } from '../routes.ts';
import { ScreenHeading } from '../screen-heading.tsx';
import { bandWords, limitWords } from './band-words.ts';
import { aboutTheTwo, mainPerson } from './together.ts';
import { lookAfter, turnsOf } from './turns.ts';

export interface TogetherProps {
  readonly read: ReadRun;
  readonly arriving: boolean;
}

/** A sentence about the two of you, the band in plain words, and what would take it further. */
export function Together({ read, arriving }: TogetherProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arriving) place.current?.querySelector('h1')?.focus();
  }, [arriving]);
  return (
    <header ref={place} className="debrief__head">
      <LastFace read={read} />
      <div className="stack">
        <ScreenHeading>{aboutTheTwo(read)}</ScreenHeading>
        {read.score.complete ? <Band read={read} /> : <SoFar read={read} />}
      </div>
    </header>
  );
}

function LastFace({ read }: { readonly read: ReadRun }) {
  const person = mainPerson(read);
  if (person === null) return null;
  const lines = turnsOf(read).flatMap((turn) => turn.lines);
  const look = lookAfter(lines.filter(({ by }) => by === person.id));
  const { feeling, strength } = look ?? { feeling: 'calm', strength: 2 };
  return (
    <PortraitPicture
      src={read.playable.faceOf(person.id, { feeling, strength })}
      name={person.name}
      feeling={feeling}
      size="card"
      decorative
    />
  );
}

function Band({ read: { score } }: { readonly read: ReadRun }) {
  return (
    <>
      <BandLine band={score.band} />
      {score.band !== null && <p className="lead">{bandWords[score.band].meaning}</p>}
      {score.limits.length > 0 && (
        <ul className="debrief__limits" aria-label="What would take it further">
          {score.limits.map((limit) => (
            <li key={limit}>{limitWords[limit]}</li>
          ))}
        </ul>
      )}
      <p className="small">
        <a href={hrefOf(routes.about)}>Where these words come from</a>
      </p>
    </>
  );
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
