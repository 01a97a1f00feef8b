import { useEffect, useRef } from 'react';
import type { ConsoleReply } from '../../../../room/console-view.ts';
import type { Letter } from '../../../../room/public-view.ts';
import { Button } from '../../../parts/button.tsx';
import { buttonClass } from '../../../parts/button-class.ts';
import { hrefOf, routes } from '../../routes.ts';
import { RehearsalBar } from '../rehearse/rehearsal-bar.tsx';
import { AloneStanding, AloneSteps, withKey } from './alone-steps.tsx';
import type { Deciding, Hosted } from './hosted.ts';
import { useFocusKept } from './use-focus-kept.ts';

export interface AloneBarProps {
  readonly hosted: Hosted;
  readonly onNotes: () => void;
}

/** The quiet edge of a single window: everything here may be read by the room. */
export function AloneBar({ hosted, onNotes }: AloneBarProps) {
  const { deciding, rehearsing, shortcuts, view } = hosted;
  const place = useRef<HTMLElement>(null);
  useFocusKept(view.phase, place);
  return (
    <nav ref={place} className="room-bar" aria-label="Leading" tabIndex={-1}>
      {rehearsing !== null && <RehearsalBar {...rehearsing} />}
      {deciding !== null ? (
        <Choosing hosted={hosted} deciding={deciding} />
      ) : (
        <AloneSteps hosted={hosted} />
      )}
      <AloneStanding hosted={hosted} />
      <Button look="link" onClick={onNotes}>
        {withKey('Notes', shortcuts ? 'n' : null)}
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
