import type { ReadRun } from '../../../../session/session.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { MomentMark } from '../moments/moment-mark.tsx';
import type { Moment, MomentReply } from '../moments/moments-of.ts';
import { replyWords } from '../reply-words.ts';
import { SaidLines } from '../said-lines.tsx';
import { turnsOf } from '../turns.ts';
import { told } from './told.ts';

export interface PrintedTalkProps {
  readonly read: ReadRun;
  readonly moments: readonly Moment[];
  readonly exact: boolean;
}

/** Every word of the talk, with what each reply did and the other ways that were open. */
export function PrintedTalk({ read, moments, exact }: PrintedTalkProps) {
  const { playable } = read;
  let decided = 0;
  return (
    <section className="printed__talk">
      <h2>The whole conversation</h2>
      <div lang={playable.scenario.language}>
        {turnsOf(read).map((turn, place) => {
          const moment = turn.choice === null ? undefined : moments[decided++];
          return (
            <div key={place} className="printed__turn">
              <div className="printed__they">
                <SaidLines playable={playable} lines={turn.lines} />
              </div>
              {moment !== undefined && <Reply moment={moment} exact={exact} />}
            </div>
          );
        })}
      </div>
    </section>
  );
}

interface ReplyProps {
  readonly moment: Moment;
  readonly exact: boolean;
}

function Reply({ moment, exact }: ReplyProps) {
  const { at, given, others, closed } = moment;
  const { choice } = given;
  return (
    <div className="printed__reply">
      <div className="printed__whole">
        <p className="printed__judged" lang="en">
          <span className="printed__mark">
            {at + 1} <MomentMark judgement={given.judgement} />
          </span>
          <span>{told(given, exact)}</span>
        </p>
        <Paragraphs text={choice.does === null ? [] : [choice.does]} look="turn__does" />
        <Paragraphs text={choice.says} look="turn__you" />
        <div className="printed__feedback">
          <Paragraphs text={choice.feedback} />
        </div>
        {closed.length > 0 && (
          <p className="printed__small">
            <span lang="en">Out of reach from here: </span>
            {closed.map((title) => `“${title}”`).join(', ')}
          </p>
        )}
      </div>
      {others.length > 0 && <Others others={others} exact={exact} />}
    </div>
  );
}

function Others({
  others,
  exact,
}: {
  readonly others: readonly MomentReply[];
  readonly exact: boolean;
}) {
  return (
    <div className="printed__others">
      <p className="printed__ways" lang="en">
        {others.length === 1 ? 'One other way was open' : 'Other ways that were open'}
      </p>
      <ul>
        {others.map((reply) => (
          <li key={reply.choice.id}>
            <MomentMark judgement={reply.judgement} />
            <span>
              <Emphasised text={replyWords(reply.choice)} />{' '}
              <span className="printed__cost" lang="en">
                {told(reply, exact)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
