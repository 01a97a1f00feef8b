import type { Voting } from '../../../../room/room-act.ts';
import { aloneKeys, consoleKeys, type KeyMove } from '../../../../room/room-keys.ts';
import { Dialog } from '../../../parts/dialog.tsx';

export interface KeysDialogProps {
  readonly open: boolean;
  /** With one screen only there is a key more. */
  readonly alone: boolean;
  readonly voting: Voting['kind'];
  readonly onClose: () => void;
}

interface KeyRow {
  readonly names: readonly string[];
  readonly means: string;
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

const digits = ['1', '…', '6'];
const shifted = ['Shift+1', '…', 'Shift+6'];

const counting: Readonly<Record<Voting['kind'], readonly KeyRow[]>> = {
  hands: [
    { names: digits, means: 'One hand more for the first to the sixth reply' },
    { names: shifted, means: 'One hand fewer' },
  ],
  teams: [
    { names: digits, means: 'The next team stands for the first to the sixth reply' },
    { names: shifted, means: 'The last team that stands for it does no longer' },
  ],
};

function rowsFor({ alone, voting }: Pick<KeysDialogProps, 'alone' | 'voting'>): readonly KeyRow[] {
  const rules = alone ? aloneKeys : consoleKeys;
  const plain = Object.entries(meanings).map(([move, means]) => {
    const names = rules.filter(({ does }) => does.move === move).map(({ name }) => name);
    return { names, means };
  });
  return [...counting[voting], ...plain.filter(({ names }) => names.length > 0)];
}

/** The keys of this window. */
export function KeysDialog({ open, onClose, ...how }: KeysDialogProps) {
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      <div className="stack">
        <dl className="keys">
          {rowsFor(how).map(({ names, means }) => (
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
