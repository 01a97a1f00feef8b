import type { ConsoleReply, TeamVote } from '../../../../room/console-view.ts';
import { teamInTurn } from '../../../../room/team-turn.ts';

export interface TeamVotesProps {
  readonly teams: readonly TeamVote[];
  readonly replies: readonly ConsoleReply[];
  /** Null takes the team's vote back. */
  readonly onStand: (team: number, choice: string | null) => void;
}

/** One vote a team: its reply is pressed, and pressed again to take it back. Keys count for the one in turn. */
export function TeamVotes({ teams, replies, onStand }: TeamVotesProps) {
  const inTurn = teamInTurn(teams);
  return (
    <ul className="teams" aria-label="Teams">
      {teams.map(({ team, choice }) => (
        <li key={team} aria-current={team === inTurn ? 'step' : undefined}>
          <fieldset className="team">
            <legend>
              Team {team}
              {team === inTurn && <small className="team__next"> next</small>}
            </legend>
            {replies.map((reply) => (
              <button
                key={reply.choice}
                type="button"
                aria-label={`Team ${team}: ${reply.letter}`}
                aria-pressed={reply.choice === choice}
                onClick={() => onStand(team, reply.choice === choice ? null : reply.choice)}
              >
                {reply.letter}
              </button>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
