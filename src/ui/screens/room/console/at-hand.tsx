import { Button } from '../../../parts/button.tsx';
import type { Hosted } from '../hosting/hosted.ts';
import { findMove } from './find-move.ts';
import { KeyCap } from './key-cap.tsx';
import { refusalWords } from './refusal-words.ts';

/** What is always at hand: undo, and the blank screen. Beside it, why something was not done. */
export function AtHand({ hosted: { view, act, refused } }: { readonly hosted: Hosted }) {
  const undo = findMove(view, 'room.undone');
  const { blank } = view.screen;
  return (
    <div className="at-hand">
      <Button
        look={blank ? 'quiet' : 'link'}
        aria-keyshortcuts="b"
        onClick={() => act({ type: 'room.blanked', blank: !blank })}
      >
        {blank ? 'Blank: show it again' : 'Blank'}
        <KeyCap name="b" />
      </Button>
      {undo !== null && (
        <Button look="link" aria-keyshortcuts="u" onClick={() => act(undo.act)}>
          Undo
          <KeyCap name="u" />
        </Button>
      )}
      <p className="at-hand__refused" role="status">
        {refused !== null && refusalWords[refused]}
      </p>
    </div>
  );
}
