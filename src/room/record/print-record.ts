import { inertCell, printCsv } from '../../core/rate/csv.ts';
import { type RecordedVote, recordedVotes } from './recorded-votes.ts';
import type { SessionRecord } from './session-record.ts';

const columns = [
  'session',
  'scenario',
  'rehearsal',
  'moment',
  'path',
  'scene',
  'attempt',
  'round',
  'letter',
  'reply',
  'hands',
  'team',
  'share',
  'decided',
  'cost',
  'breaches',
  'seconds',
] as const;

const yesNo = (is: boolean) => (is ? 'yes' : 'no');

/** A number as far as it tells something; nothing where there is none. */
function figure(number: number | null, places = 0): string {
  return number === null ? '' : String(Number(number.toFixed(places)));
}

function cellsOf({ roomId, scenario, rehearsal }: SessionRecord, vote: RecordedVote) {
  const { reply, does } = vote;
  const cells: Readonly<Record<(typeof columns)[number], string>> = {
    session: inertCell(roomId),
    scenario: inertCell(scenario.key),
    rehearsal: yesNo(rehearsal),
    moment: figure(vote.moment),
    path: inertCell(vote.path),
    scene: inertCell(vote.scene),
    attempt: figure(vote.attempt),
    round: vote.round,
    letter: vote.letter,
    reply: inertCell(reply === '' ? (does ?? '') : reply),
    hands: figure(vote.hands),
    team: figure(vote.team),
    share: figure(vote.share, 4),
    decided: yesNo(vote.decided),
    cost: figure(vote.cost, 2),
    breaches: inertCell(vote.breaches.join('; ')),
    seconds: figure(vote.seconds),
  };
  return columns.map((column) => cells[column]);
}

/** The votes of a session as CSV, one row a vote under a head row; ends with a line break. */
export function printVotes(record: SessionRecord): string {
  const rows = recordedVotes(record).map((vote) => cellsOf(record, vote));
  return `${printCsv([columns, ...rows])}\r\n`;
}

/** The record of a session as JSON: what it was, its votes, its endings. Another program may read it. */
export function printRecord(record: SessionRecord): string {
  const { moments, ...frame } = record;
  const decisions = moments.map(({ counted: _, ...moment }) => moment);
  const value = { format: 'softspoken-record', version: 1, ...frame, decisions };
  return `${JSON.stringify({ ...value, votes: recordedVotes(record) }, null, 1)}\n`;
}
