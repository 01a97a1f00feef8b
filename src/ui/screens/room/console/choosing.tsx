import { useState } from 'react';
import type { ConsoleReply, ConsoleView } from '../../../../room/console-view.ts';
import type { Letter } from '../../../../room/public-view.ts';
import type { RoomAct } from '../../../../room/room-act.ts';
import { Button } from '../../../parts/button.tsx';
import { findMove } from './find-move.ts';
import { ReplyRows } from './reply-rows.tsx';
import { TeamVotes } from './team-votes.tsx';
import { VoteStanding } from './vote-standing.tsx';

export interface ChoosingProps {
  readonly view: ConsoleView;
  readonly act: (act: RoomAct) => void;
  readonly onDecide: (letter: Letter) => void;
  /** Counts the open round as a simulated room would; null outside a rehearsal. */
  readonly simulate: (() => void) | null;
}

/** Hands go up now; in the other phases the count can only be put right. */
const isVoting = ({ phase }: ConsoleView) => phase === 'votingSilently' || phase === 'votingAgain';

/** Whether a decision may be near: before that, the replies are only read and counted. */
const isNear = ({ phase }: ConsoleView) => phase === 'discussing' || phase === 'deciding';

/** The replies while the room chooses: what is known of each, and the votes. */
export function Choosing({ view, act, onDecide, simulate }: ChoosingProps) {
  const [correcting, setCorrecting] = useState(false);
  const { counting, here, voting } = view;
  const counts = counting !== null && (isVoting(view) || correcting);
  const voteHands = ({ choice }: ConsoleReply, by: number) => {
    if (counting === null) return;
    act({ type: 'room.voted', round: counting, step: { scene: here.scene, choice }, by });
  };
  const standTeam = (team: number, choice: string | null) => {
    if (counting === null) return;
    act({ type: 'room.team-voted', round: counting, scene: here.scene, team, choice });
  };
  const mayDecide = isNear(view) && findMove(view, 'room.decided') !== null;
  return (
    <section className="the-choice" aria-label="The choice">
      <div className="the-choice__head">
        <VoteStanding view={view} />
        {counting !== null && !isVoting(view) && (
          <Button look="link" aria-pressed={correcting} onClick={() => setCorrecting(!correcting)}>
            Correct the count
          </Button>
        )}
        {simulate !== null && (
          <Button look="link" onClick={simulate}>
            Let the simulated room vote
          </Button>
        )}
      </div>
      {counts && voting.kind === 'teams' && (
        <TeamVotes teams={view.teams} replies={view.replies} onStand={standTeam} />
      )}
      <ReplyRows
        view={view}
        counts={counts && voting.kind === 'hands'}
        onDecide={mayDecide ? onDecide : null}
        onHands={voteHands}
      />
    </section>
  );
}
