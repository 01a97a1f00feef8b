/** A stretch of a session, in whole minutes from its beginning. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly does: string;
}

/** How long a session is planned to be. */
export type Length = 60 | 90;

/** A decision with two votes and a talk between them takes about so many minutes; any other one about so many. */
const full = 5;
const quick = 1.5;

/** At how many of so many decisions there is time for two votes and a talk. */
export function fullVotes(minutes: number, decisions: number): number {
  const room = Math.floor((minutes - decisions * quick) / (full - quick));
  return Math.max(1, Math.min(decisions, room));
}

function talkWords(minutes: number, decisions: number): string {
  const many = fullVotes(minutes, decisions);
  const often = `Vote, talk and vote again at ${many} of about ${decisions} decisions, some ${full} minutes each`;
  return many >= decisions
    ? `${often}.`
    : `${often}: the key moments first. At the others one vote, or your own word, is enough.`;
}

type Part = readonly [minutes: number, name: string, does: string];

const welcome =
  'What this is: practice, with nobody scored. Anybody may pass. What is said here stays here.';
const meet = 'Who we are in this conversation, what we want, and whom we meet. Read the setting.';
const lookBack =
  'First what it was like, then where we split, then their side, then what each decision cost, and the best way last.';
const takeAlong = 'Each one writes down a sentence to use, with whom and when.';
const anotherWay =
  'Go back to the decision that split the room and say the other thing. What changes, and what does not?';

function partsOf(length: Length, decisions: number): readonly Part[] {
  if (length === 60) {
    return [
      [5, 'Welcome', welcome],
      [5, 'Whom we meet', meet],
      [30, 'The conversation', talkWords(30, decisions)],
      [15, 'Looking back', lookBack],
      [5, 'To take along', takeAlong],
    ];
  }
  return [
    [8, 'Welcome', welcome],
    [7, 'Whom we meet', meet],
    [35, 'The conversation', talkWords(35, decisions)],
    [5, 'A short break', 'Observers compare what they wrote down.'],
    [13, 'Another way', anotherWay],
    [15, 'Looking back', lookBack],
    [7, 'To take along', takeAlong],
  ];
}

/** What happens when, in a session of some length on a talk of about so many decisions. */
export function runningOrder(length: Length, decisions: number): readonly Stretch[] {
  let from = 0;
  return partsOf(length, decisions).map(([minutes, name, does]) => {
    const stretch = { from, to: from + minutes, name, does };
    from += minutes;
    return stretch;
  });
}
