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
  /** Null where nothing is decided from. */
  readonly onDecide: ((letter: Letter) => void) | null;
}

/** Hands go up now; in the other phases the count can only be put right. */
const isVoting = ({ phase }: ConsoleView) => phase === 'votingSilently' || phase === 'votingAgain';

/** Whether a decision may be near: before that, the replies are only read and counted. */
const isNear = ({ phase }: ConsoleView) => phase === 'discussing' || phase === 'deciding';

interface CountsProps extends Omit<ChoosingProps, 'onDecide'> {
  readonly correcting: boolean;
  readonly onCorrect: (correcting: boolean) => void;
}

function Counts({ view, act, correcting, onCorrect }: CountsProps) {
  const { counting: round, teams, replies, here } = view;
  const isCounted = isVoting(view) || correcting;
  const stand = (team: number, choice: string | null) =>
    round !== null && act({ type: 'room.team-voted', round, scene: here.scene, team, choice });
  return (
    <>
      <div className="the-choice__head">
        <VoteStanding view={view} />
        {round !== null && !isVoting(view) && (
          <Button look="link" aria-pressed={correcting} onClick={() => onCorrect(!correcting)}>
            Correct the count
          </Button>
        )}
      </div>
      {isCounted && teams.length > 0 && (
        <TeamVotes teams={teams} replies={replies} onStand={stand} />
      )}
    </>
  );
}

/** The replies while the room chooses: what is known of each, and the votes. */
export function Choosing({ onDecide, ...props }: ChoosingProps) {
  const [correcting, setCorrecting] = useState(false);
  const { view, act } = props;
  const { counting: round, here, voting } = view;
  const isCounted = round !== null && (isVoting(view) || correcting);
  const voteHands = ({ choice }: ConsoleReply, by: number) =>
    round !== null && act({ type: 'room.voted', round, step: { scene: here.scene, choice }, by });
  const mayDecide = isNear(view) && findMove(view, 'room.decided') !== null;
  return (
    <section className="the-choice" aria-label="The choice">
      <Counts {...props} correcting={correcting} onCorrect={setCorrecting} />
      <ReplyRows
        view={view}
        counts={isCounted && voting.kind === 'hands'}
        onDecide={mayDecide ? onDecide : null}
        onHands={voteHands}
      />
    </section>
  );
}
