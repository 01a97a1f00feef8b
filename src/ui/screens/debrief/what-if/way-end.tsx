import type { TriedWay } from '../../../../session/tried-tree.ts';
import { buttonClass } from '../../../parts/button-class.ts';
import { hrefOf, toDebrief, toRun } from '../../routes.ts';
import { endOf, marksOf, type Tried, whenOf } from './tried-ways.ts';

export interface WayEndProps {
  readonly way: TriedWay;
  readonly tried: Tried;
}

/** Where a way came to: its ending, its band, and whether it is the first or the best. */
export function WayEnd({ way, tried }: WayEndProps) {
  const marks = marksOf(tried, way);
  const elsewhere = way.attempt === null && way.runId !== tried.from.runId;
  return (
    <div className="tried__end">
      <p>
        <strong>{endOf(way)}</strong>
        {marks.map((mark) => (
          <span key={mark} className="tried__mark">
            {mark}
          </span>
        ))}
      </p>
      <p className="soft small">
        {whenOf(tried, way)}
        {way.attempt === null && way.score.ending === null && (
          <a className={buttonClass('link')} href={hrefOf(toRun(way.runId))}>
            Go on with it
          </a>
        )}
        {elsewhere && (
          <a className={buttonClass('link')} href={hrefOf(toDebrief(way.runId))}>
            Look back<span className="visually-hidden">: {endOf(way)}</span>
          </a>
        )}
      </p>
    </div>
  );
}
