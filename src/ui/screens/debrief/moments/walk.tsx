import { type CSSProperties, useId } from 'react';
import { plainWords } from '../../../../core/scenario/print-text.ts';
import { replyWords } from '../reply-words.ts';
import { costWords, figure, judgementWords } from './cost-words.ts';
import { MomentMark } from './moment-mark.tsx';
import { type Moment, turningPoint } from './moments-of.ts';
import { type Place, placeMarks } from './place-marks.ts';
import { ReachCurve } from './reach-curve.tsx';

export interface WalkProps {
  readonly moments: readonly Moment[];
  /** Whether the costs are exact; false where they come from sampled plays. */
  readonly exact: boolean;
  /** What stands at the end of the line while the costs are not there. */
  readonly pending: string | null;
  /** The moment that is open below, by its place. */
  readonly at: number | null;
  readonly onWalk: (at: number) => void;
}

/** The talk as a line to walk along: a mark a decision, one of which is open. Arrow keys go from mark to mark. */
export function Walk(props: WalkProps) {
  const { moments } = props;
  const places = placeMarks(moments);
  const turned = turningPoint(moments);
  const name = useId();
  const last = moments.at(-1);
  return (
    <fieldset className="walk">
      <legend className="visually-hidden">The moments of this conversation, in order</legend>
      <div className="walk__view">
        <div className="walk__plot" style={{ '--moments': moments.length } as CSSProperties}>
          <ReachCurve places={places} known={last?.after != null} />
          <ol className="walk__marks">
            {moments.map((moment) => (
              <WalkMark
                key={moment.at}
                {...{ ...props, name, moment, turned: moment === turned }}
                place={places[moment.at + 1] as Place}
              />
            ))}
          </ol>
          {turned !== null && (
            <TurnedLabel
              moment={turned}
              place={places[turned.at + 1] as Place}
              exact={props.exact}
            />
          )}
        </div>
        <p className="walk__ends soft small" aria-hidden={last?.after != null}>
          <span>the beginning</span>
          <span role="status">{endWords(props)}</span>
        </p>
      </div>
    </fieldset>
  );
}

function endWords({ moments, exact, pending }: WalkProps): string {
  if (pending !== null) return pending;
  const after = moments.at(-1)?.after ?? null;
  return after === null ? 'the end' : `what was still within reach: ${figure(after, exact)}`;
}

interface WalkMarkProps extends WalkProps {
  readonly name: string;
  readonly moment: Moment;
  readonly place: Place;
  readonly turned: boolean;
}

function WalkMark({ name, moment, place, turned, ...walk }: WalkMarkProps) {
  const { at, given } = moment;
  return (
    <li>
      <label className="walk__mark">
        <input type="radio" name={name} checked={walk.at === at} onChange={() => walk.onWalk(at)} />
        <span className="walk__thread" style={{ top: `${place.y}%` }} />
        <span className="walk__shape" style={{ top: `${place.y}%` }}>
          <MomentMark judgement={given.judgement} />
        </span>
        <span className="visually-hidden">{markWords(moment, { ...walk, turned })}</span>
      </label>
    </li>
  );
}

/** All that a mark shows, for those who hear it. */
function markWords(
  { at, given, after }: Moment,
  { turned, exact }: Pick<WalkMarkProps, 'turned' | 'exact'>,
): string {
  const cost = costWords(given, exact);
  const judged = given.judgement === 'breach' ? cost : [judgementWords(given), cost];
  const parts = [
    [`Moment ${at + 1}`, judged, turned ? 'the moment it turned' : null],
    [`You: “${plainWords(replyWords(given.choice))}”`],
    [after === null ? null : `Still within reach: ${figure(after, exact)}`],
  ];
  return parts
    .map((words) =>
      words
        .flat()
        .filter((word) => word !== null)
        .join(', '),
    )
    .filter((words) => words !== '')
    .join('. ');
}

interface TurnedLabelProps {
  readonly moment: Moment;
  readonly place: Place;
  readonly exact: boolean;
}

/** Above and after its mark in the first half, below and before it in the second: there the line never goes. */
function TurnedLabel({ moment: { given }, place, exact }: TurnedLabelProps) {
  const early = place.x < 50;
  const side = early ? { left: `${place.x}%` } : { right: `${100 - place.x}%` };
  return (
    <p
      className="walk__turned small"
      data-early={early}
      style={{ ...side, top: `${place.y}%` }}
      aria-hidden="true"
    >
      <strong>
        {given.judgement === 'breach' ? 'a line was crossed' : costOnly(given.cost, exact)}
      </strong>
      <span className="soft">the moment it turned</span>
    </p>
  );
}

function costOnly(cost: number | null, exact: boolean): string {
  return cost === null ? '' : `cost ${figure(cost, exact)}`;
}
