import { plainWords } from '../../../../core/scenario/print-text.ts';
import { figure } from '../moments/cost-words.ts';
import { MomentMark } from '../moments/moment-mark.tsx';
import { type Moment, turningPoint } from '../moments/moments-of.ts';
import { replyWords } from '../reply-words.ts';
import { PrintedCurve } from './printed-curve.tsx';
import { told } from './told.ts';

export interface PrintedReachProps {
  readonly moments: readonly Moment[];
  readonly exact: boolean;
}

/** What was still within reach across the talk: drawn, and moment by moment in a table that says the same. */
export function PrintedReach({ moments, exact }: PrintedReachProps) {
  if (moments.length === 0) return null;
  const turned = turningPoint(moments);
  const known = moments.some(({ after }) => after !== null);
  return (
    <section>
      <div className="printed__whole">
        <h2>Moment by moment</h2>
        {known ? (
          <>
            <p>
              The line is the best that was still within reach after each reply
              {exact ? '' : ', found by sampled plays'}.
            </p>
            <PrintedCurve moments={moments} exact={exact} />
          </>
        ) : (
          <p>What each reply cost was not worked out when this was printed.</p>
        )}
      </div>
      <table className="printed__moments">
        <thead>
          <tr>
            <th scope="col">Moment</th>
            <th scope="col">You</th>
            <th scope="col">How it did</th>
            {known && <th scope="col">Within reach</th>}
          </tr>
        </thead>
        <tbody>
          {moments.map((moment) => (
            <Row key={moment.at} {...{ moment, exact, known, turned: moment === turned }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly moment: Moment;
  readonly exact: boolean;
  readonly known: boolean;
  readonly turned: boolean;
}

function Row({ moment: { at, given, after }, exact, known, turned }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <span className="printed__mark">
          {at + 1} <MomentMark judgement={given.judgement} />
        </span>
      </th>
      <td>{plainWords(replyWords(given.choice))}</td>
      <td>
        {told(given, exact)}
        {turned && <em className="printed__turned">the moment it turned</em>}
      </td>
      {known && <td className="printed__figure">{after === null ? '' : figure(after, exact)}</td>}
    </tr>
  );
}
