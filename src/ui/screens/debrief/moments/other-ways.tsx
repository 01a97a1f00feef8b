import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { costWords } from './cost-words.ts';
import type { MomentReply } from './moments-of.ts';

export interface OtherWaysProps {
  readonly replies: readonly MomentReply[];
  readonly exact: boolean;
  /** The language of the replies. */
  readonly language: string;
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

function headingFor(count: number): string {
  const number = numbers[count] ?? String(count);
  return count === 1 ? 'One other way was open' : `${number} other ways were open`;
}

/** What else could have been said at a moment, the least costly first. */
export function OtherWays({ replies, exact, language }: OtherWaysProps) {
  const most = Math.max(10, ...replies.map(({ cost }) => cost ?? 0));
  return (
    <>
      <h4>{headingFor(replies.length)}</h4>
      {replies.length > 0 && (
        <ul className="other-ways">
          {replies.map((reply) => (
            <li key={reply.choice.id} className="other-way">
              <CostBar share={shareOf(reply, most)} />
              <div lang={language}>
                {reply.choice.does !== null && (
                  <Paragraphs text={[reply.choice.does]} look="turn__does" />
                )}
                <Paragraphs text={reply.choice.says} look="other-way__says" />
              </div>
              <p className="soft small">{underneath(reply, exact)}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A breach fills the bar: no cost measures it. */
function shareOf({ breaches, cost }: MomentReply, most: number): number {
  return breaches.length > 0 ? 1 : (cost ?? 0) / most;
}

function CostBar({ share }: { readonly share: number }) {
  return (
    <div className="cost-bar" aria-hidden="true">
      <span style={{ width: `${share * 100}%` }} />
    </div>
  );
}

function underneath(reply: MomentReply, exact: boolean): string {
  const rated = reply.rated.map(({ label, rating }) => `${label}, ${rating}`);
  return [costWords(reply, exact), ...rated].filter((words) => words !== null).join(' · ');
}
