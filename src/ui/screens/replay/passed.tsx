import type { ReadRun } from '../../../session/session.ts';
import { BandLine } from '../../parts/band-line.tsx';
import { momentsMet } from '../debrief/moments-met.ts';
import { mainPerson } from '../debrief/together.ts';
import { ScreenHeading } from '../screen-heading.tsx';
import { outcomeOfTwo } from './outcome-of-two.ts';

/** What this is, whose replies these are, and what they came to. */
export function Passed({ read }: { readonly read: ReadRun }) {
  const { score, playable } = read;
  const name = mainPerson(read)?.name ?? 'the other person';
  return (
    <header className="debrief__head stack">
      <ScreenHeading>A conversation with {name} that was passed on to you</ScreenHeading>
      <p className="lead">{outcomeOfTwo(read, name)}</p>
      {score.complete && (
        <BandLine band={score.band}>
          {score.decisions.length > 0 ? momentsMet(score, name) : undefined}
        </BandLine>
      )}
      <p className="soft">
        “You” below is whoever sent it; their part:{' '}
        <span lang={playable.scenario.language}>{playable.scenario.you.role}</span>. Only the
        replies came with it: nothing of what they felt or wrote. It is scored here, on your device,
        as it was on theirs.
      </p>
    </header>
  );
}
