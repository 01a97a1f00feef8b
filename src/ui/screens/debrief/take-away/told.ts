import { costWords, judgementWords } from '../moments/cost-words.ts';
import type { MomentReply } from '../moments/moments-of.ts';

/** How a reply did and what it cost, on one line; a figure stays beside its word. */
export function told(reply: MomentReply, exact: boolean): string {
  const cost = costWords(reply, exact);
  const whole = reply.judgement === 'breach' ? [cost] : [judgementWords(reply), cost];
  const words = whole.filter((part) => part !== null).join(', ');
  return words.replace(/cost (?=\d)/g, 'cost\u00a0');
}
