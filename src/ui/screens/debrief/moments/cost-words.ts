import { costlyFrom, missedNothing, wentAgainst } from './judge-reply.ts';
import type { MomentReply } from './moments-of.ts';

/** A figure as it is shown: rounded half up, of so many, and called sampled where it comes from sampled plays. */
export function figure(value: number, exact: boolean, of = ''): string {
  return `${Math.floor(value + 0.5)}${of}${exact ? '' : ' (sampled)'}`;
}

/** How much a cost comes to, in words. */
export function amountWords(cost: number, exact: boolean, of = ''): string {
  if (cost === 0) return 'nothing';
  return cost < 0.5 ? 'next to nothing' : figure(cost, exact, of);
}

/** How a reply did, in a word or two. */
export function judgementWords(reply: MomentReply): string {
  switch (reply.judgement) {
    case 'strong':
      return 'Strong';
    case 'fair':
      return 'Fair';
    case 'breach':
      return 'A line was crossed';
    case 'step':
      return 'A step on the way';
    case 'costly':
      if (reply.cost !== null && reply.cost >= costlyFrom) return 'Costly';
      return wentAgainst(reply) ? 'Landed badly' : 'Not met';
  }
}

/** What a reply put out of reach, in words; null while it is not known. A breach stands in place of a cost. */
export function costWords(reply: MomentReply, exact: boolean): string | null {
  const { breaches, cost } = reply;
  if (breaches.length > 0) return `A breach: ${breaches.join(', ')}`;
  if (cost === null) return null;
  if (cost === 0 && wentAgainst(reply)) return 'nothing more was lost';
  const plain = `cost ${amountWords(cost, exact)}`;
  return cost > 0 && missedNothing(reply)
    ? `a good reply; another way left more room (${plain})`
    : plain;
}
