import type { SessionRecord } from '../../../../room/record/session-record.ts';
import { counted } from '../../counted.ts';
import { bandWords } from '../../debrief/band-words.ts';
import { momentWords, shareWords } from './record-words.ts';

/** What stands out of a session: where it split, where it moved, what it came to. */
export function HowItWent({ record }: { readonly record: SessionRecord }) {
  const { moments, score } = record;
  return (
    <section>
      <h2>What stood out</h2>
      {moments.length === 0 && <p>Nothing was decided and nobody voted.</p>}
      <dl className="record__facts">
        <Split record={record} />
        <Shift record={record} />
        <Ways record={record} />
        {score !== null && score.score !== null && (
          <div>
            <dt>The score, as the room was shown it</dt>
            <dd>
              {Math.floor(score.score + 0.5)} of 100
              {score.band !== null && `, ${bandWords[score.band].name.toLowerCase()}`}. Practice,
              not a measurement of anybody.
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Split({ record: { split, moments } }: { readonly record: SessionRecord }) {
  if (split === null || split.evenness === 0) return null;
  const moment = moments.find(
    ({ number, attempt }) => number === split.number && attempt === split.attempt,
  );
  const counts = (moment?.replies ?? [])
    .filter((reply) => (reply[split.round] ?? 0) > 0)
    .map((reply) => `${reply[split.round]} for ${reply.letter}`);
  return (
    <div>
      <dt>Where the room split most</dt>
      <dd>
        At {momentWords(split)}, in the {split.round === 'first' ? 'first vote' : 'second vote'}:{' '}
        {counts.join(', ')}.
      </dd>
    </div>
  );
}

function Shift({ record: { shift } }: { readonly record: SessionRecord }) {
  if (shift === null) return null;
  return (
    <div>
      <dt>Where the talk moved the room most</dt>
      <dd>
        {shift.share === 0
          ? 'Nowhere: both votes came out the same each time.'
          : `At ${momentWords(shift)}: ${shareWords(shift.share)} stood elsewhere after it.`}
      </dd>
    </div>
  );
}

function Ways({ record: { moments } }: { readonly record: SessionRecord }) {
  const left = moments.filter(({ onWay }) => !onWay).length;
  if (moments.length === 0) return null;
  return (
    <div>
      <dt>How far it went</dt>
      <dd>
        {counted(moments.length, 'decision')}
        {left > 0 && `, ${left} of them on a way that was left for another`}.
      </dd>
    </div>
  );
}
