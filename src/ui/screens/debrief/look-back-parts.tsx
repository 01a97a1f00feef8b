import { lazy } from 'react';
import type { ReadRun } from '../../../session/session.ts';
import { counted } from '../counted.ts';
import { questions } from '../questions.ts';
import { toTheirSide, toWhatIf } from '../routes.ts';
import { Again } from './again.tsx';
import { Breaches } from './breaches.tsx';
import { Criteria } from './criteria.tsx';
import { HowItEnded } from './how-it-ended.tsx';
import { Part } from './part.tsx';
import { PartLink } from './part-link.tsx';
import { Reflection } from './reflection.tsx';
import { type PrintOut, usePrintOut } from './take-away/use-print-out.tsx';
import { mainPerson } from './together.ts';
import { turnsOf } from './turns.ts';
import { useAnswers } from './use-answers.ts';
import type { Reviewing } from './use-review.ts';
import { WholeTalk } from './whole-talk.tsx';

const CarryOver = lazy(() => import('./carry-over/carry-over.tsx'));
const TheMap = lazy(() => import('./map/the-map.tsx'));
const TakeAway = lazy(() => import('./take-away/take-away.tsx'));
const TryAgain = lazy(() => import('./try-again/try-again.tsx'));

export interface LookBackPartsProps {
  readonly read: ReadRun;
  readonly reviewing: Reviewing;
}

/** Everything below the moments, each part closed until it is asked for. */
export function LookBackParts(props: LookBackPartsProps) {
  const { read, reviewing } = props;
  const out = usePrintOut(read, reviewing);
  return (
    <>
      <OtherWaysToSee {...props} />
      <Breaches read={read} turns={turnsOf(read)} />
      <ToKeep read={read} out={out} />
      {out.sheet}
      <Again read={read} />
    </>
  );
}

/** The same talk once more: tried again, from the other seat, as a map, by criteria. */
function OtherWaysToSee({ read, reviewing }: LookBackPartsProps) {
  const name = mainPerson(read)?.name ?? 'the other person';
  return (
    <div className="parts">
      {hasDecided(read) && (
        <Part
          id="try-again"
          title="Try your costliest replies again"
          hint="Back to each, one at a time, until you find one that leaves more open."
        >
          <TryAgain read={read} reviewing={reviewing} />
        </Part>
      )}
      <PartLink
        title={`From ${name}'s side`}
        hint="The same talk from the other seat, with what stayed unsaid."
        to={toTheirSide(read.run.runId)}
      />
      <PartLink
        title="What if"
        hint="Another way from any moment, and all the ways that you tried side by side."
        to={toWhatIf(read.run.runId)}
      />
      <Part id="map" title="The map" hint="Where this talk went, and where it can go.">
        <TheMap read={read} />
      </Part>
      <Ended read={read} />
      {hasDecided(read) && <CalledFor read={read} />}
    </div>
  );
}

const hasDecided = ({ score }: ReadRun) => score.decisions.length > 0;

function CalledFor({ read }: { readonly read: ReadRun }) {
  return (
    <Part
      id="criteria"
      title="What this conversation called for"
      hint="Criterion by criterion, with the moments behind each."
    >
      <Criteria read={read} turns={turnsOf(read)} />
    </Part>
  );
}

/** What the learner makes of it, and what goes along. */
function ToKeep({ read, out }: { readonly read: ReadRun; readonly out: PrintOut }) {
  const replies = counted(read.score.decisions.length, 'reply', 'replies');
  return (
    <div className="parts">
      <ForYourself read={read} />
      <Part
        id="talk"
        title="The whole conversation"
        hint={`Every word, and what each of your ${replies} did.`}
      >
        <WholeTalk read={read} turns={turnsOf(read)} />
      </Part>
      {hasDecided(read) && (
        <>
          <Part id="carry-over" title="Carry it over" hint="One sentence: to whom, and when.">
            <CarryOver read={read} />
          </Part>
          <Part
            id="take-away"
            title="Take it with you"
            hint="On paper, as a link or as a small file."
          >
            <TakeAway read={read} out={out} />
          </Part>
        </>
      )}
    </div>
  );
}

function Ended({ read }: { readonly read: ReadRun }) {
  const { ending } = read.score;
  if (ending === null) return null;
  const title = (
    <>
      How it ended: <span lang={read.playable.scenario.language}>{ending.ending.title}</span>
    </>
  );
  return (
    <Part id="ended" title={title} hint="The end of it, and what would take it further.">
      <HowItEnded read={read} />
    </Part>
  );
}

function ForYourself({ read }: { readonly read: ReadRun }) {
  const { answerTo } = useAnswers(read.run);
  const { reflect } = read.playable.scenario;
  const said = Object.values(questions).some((question) => answerTo(question) !== '');
  if (reflect.length === 0 && !said) return null;
  return (
    <Part id="reflection" title="For yourself" hint="What you noticed. Kept here, never scored.">
      <Reflection read={read} />
    </Part>
  );
}
