import { aloneKeys, consoleKeys, type KeyMove } from '../../../../room/room-keys.ts';
import { Dialog } from '../../../parts/dialog.tsx';

export interface KeysDialogProps {
  readonly open: boolean;
  /** With one screen only there is a key more. */
  readonly alone: boolean;
  readonly onClose: () => void;
}

/** What is told of by name; digits and letters stand for many. */
type Shown = Exclude<KeyMove['move'], 'vote' | 'point' | 'put-off' | 'nothing'>;

const meanings: Readonly<Record<Shown, string>> = {
  'read-on': 'Read on, or go on after a decision',
  'read-back': 'Back one line',
  'open-vote': 'Open the vote, or vote again',
  discuss: 'Let them talk',
  'reveal-vote': 'Show the count',
  decide: 'Decide: then a letter, then Enter',
  blank: 'Blank the projector, and show it again',
  undo: 'Undo the last thing done',
  notes: 'Show your notes, and what the room sees again',
};

const counting = [
  { names: ['1', '…', '6'], means: 'One hand more for the first to the sixth reply' },
  { names: ['Shift+1', '…', 'Shift+6'], means: 'One hand fewer' },
];

function rowsFor(alone: boolean) {
  const rules = alone ? aloneKeys : consoleKeys;
  const plain = Object.entries(meanings).map(([move, means]) => {
    const names = rules.filter(({ does }) => does.move === move).map(({ name }) => name);
    return { names, means };
  });
  return [...counting, ...plain.filter(({ names }) => names.length > 0)];
}

/** The keys of this window. */
export function KeysDialog({ open, alone, onClose }: KeysDialogProps) {
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      <div className="stack">
        <dl className="keys">
          {rowsFor(alone).map(({ names, means }) => (
            <div key={means}>
              <dt>{names.map((name) => (name === '…' ? ' … ' : <kbd key={name}>{name}</kbd>))}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <p className="soft small">
          A clicker reads on, reads back and blanks; it never counts and never decides. Keys rest
          while you type a number.
        </p>
      </div>
    </Dialog>
  );
}
