import type { RecordedMoment } from '../../../../room/record/recorded-moments.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { placed } from '../../../parts/placed.ts';
import { clockWords } from '../clock-words.ts';
import { momentWords, shareWords } from './record-words.ts';
import { VoteTable, type VoteTableProps } from './vote-table.tsx';

/** One time that the room stood at a decision: what was asked, how it voted, what was said. */
export function MomentTold(props: VoteTableProps) {
  const { moment, language } = props;
  const words = momentWords(moment);
  return (
    <section className="moment-told">
      <header>
        <h3>{words.charAt(0).toUpperCase() + words.slice(1)}</h3>
        <p className="paper__small">{aboutWords(moment)}</p>
      </header>
      {placed(moment.asked).map(({ place, item }) => (
        <p key={place} className="moment-told__asked" lang={language}>
          <Emphasised text={item} />
        </p>
      ))}
      <VoteTable {...props} />
    </section>
  );
}

function aboutWords({ seconds, shift, onWay, replies, counted }: RecordedMoment): string {
  const decided = replies.some((reply) => reply.decided);
  const voted = counted.first !== null || counted.second !== null;
  return [
    `at ${clockWords(seconds.arrived)}`,
    ...(onWay ? [] : ['on a way that was left']),
    ...(voted ? [] : ['decided without a vote']),
    ...(decided ? [] : ['left undecided']),
    ...(shift === null ? [] : [`${shareWords(shift)} of the room moved between the votes`]),
  ].join(' · ');
}
