import { useEffect, useRef } from 'react';
import type { ConsoleReply, Move } from '../../../../room/console-view.ts';
import type { Letter } from '../../../../room/public-view.ts';
import type { RoomAct } from '../../../../room/room-act.ts';
import { Button } from '../../../parts/button.tsx';
import { buttonClass } from '../../../parts/button-class.ts';
import { hrefOf, routes } from '../../routes.ts';
import { RehearsalBar } from '../rehearse/rehearsal-bar.tsx';
import type { Deciding, Hosted } from './hosted.ts';

const words: ReadonlyMap<RoomAct['type'], string> = new Map([
  ['room.read-on', 'Read on'],
  ['room.vote-opened', 'Open the vote'],
  ['room.discussed', 'Talk it over'],
  ['room.vote-revealed', 'Show the votes'],
  ['room.debriefed', 'Look back'],
]);

/** What can be done now without naming anything that the room should not read. */
function plainMoves(moves: readonly Move[]): readonly (readonly [RoomAct, string])[] {
  return moves.flatMap(({ act }) => {
    const said = words.get(act.type);
    const whole = act.type === 'room.read-on' && act.all;
    return said === undefined || whole ? [] : [[act, said] as const];
  });
}

export interface AloneBarProps {
  readonly hosted: Hosted;
  readonly onNotes: () => void;
}

/** The quiet edge of a single window: everything here may be read by the room. */
export function AloneBar({ hosted, onNotes }: AloneBarProps) {
  const { view, act, deciding, setDeciding } = hosted;
  const canDecide = view.moves.some((move) => move.act.type === 'room.decided');
  return (
    <nav className="room-bar" aria-label="Leading">
      {hosted.rehearsing !== null && <RehearsalBar {...hosted.rehearsing} />}
      {deciding !== null ? (
        <Choosing hosted={hosted} deciding={deciding} />
      ) : (
        <>
          {plainMoves(view.moves).map(([wanted, said]) => (
            <Button key={said} look="link" onClick={() => act(wanted)}>
              {said}
            </Button>
          ))}
          {canDecide && (
            <Button look="link" onClick={() => setDeciding({ picked: null })}>
              Decide (D)
            </Button>
          )}
        </>
      )}
      <Button look="link" onClick={onNotes}>
        Notes (N)
      </Button>
      <Leave />
    </nav>
  );
}

function Leave() {
  return (
    <a className={buttonClass('link')} href={hrefOf(routes.rooms)}>
      Leave
    </a>
  );
}

/** The same edge while another window leads: nothing can be done from here but to lead. */
export function FollowingBar({ onTakeOver }: { readonly onTakeOver: () => void }) {
  return (
    <nav className="room-bar" aria-label="Leading">
      <p>Another window leads this session.</p>
      <Button onClick={onTakeOver}>Lead from here</Button>
      <Leave />
    </nav>
  );
}

/** Which reply it is to be, by letter alone: what they come to is for the trainer's notes. */
function Choosing({ hosted, deciding }: { readonly hosted: Hosted; readonly deciding: Deciding }) {
  const { view, act, setDeciding } = hosted;
  const picked = view.replies.find(({ letter }) => letter === deciding.picked);
  const decide = ({ choice }: ConsoleReply) =>
    act({ type: 'room.decided', step: { scene: view.here.scene, choice } });
  return (
    <fieldset className="room-bar__decide">
      <legend>Which reply is said?</legend>
      {view.replies.map((reply) => (
        <Button
          key={reply.choice}
          aria-pressed={reply === picked}
          onClick={() => setDeciding({ picked: reply.letter })}
        >
          {reply.letter}
        </Button>
      ))}
      {picked !== undefined && (
        <Say key={picked.letter} letter={picked.letter} onYes={() => decide(picked)} />
      )}
      <Button look="link" onClick={() => setDeciding(null)}>
        Not yet
      </Button>
    </fieldset>
  );
}

function Say({ letter, onYes }: { readonly letter: Letter; readonly onYes: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // So that a letter and Enter are enough, and neither of them alone.
  useEffect(() => button.current?.focus(), []);
  return (
    <Button ref={button} look="primary" onClick={onYes}>
      Say {letter}
    </Button>
  );
}
