import { consoleKeys, type KeyMove } from '../../../../room/room-keys.ts';
import { Dialog } from '../../../parts/dialog.tsx';

export interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const meanings: Readonly<Record<Exclude<KeyMove['move'], 'vote' | 'nothing'>, string>> = {
  'read-on': 'Read on, or go on after a decision',
  'read-back': 'Back one line',
  'open-vote': 'Open the vote, or vote again',
  discuss: 'Let them talk',
  'reveal-vote': 'Show the count',
  decide: 'Decide: then a letter, then Enter',
  blank: 'Blank the projector, and show it again',
  undo: 'Undo the last thing done',
};

const counting = [
  { names: ['1', '…', '6'], means: 'One hand more for the first to the sixth reply' },
  { names: ['Shift+1', '…', 'Shift+6'], means: 'One hand fewer' },
];

/** The names of a move's keys, each once: the number pad has the same as the row. */
function namesFor(move: string): readonly string[] {
  const rules = consoleKeys.filter(({ does }) => does.move === move);
  return [...new Set(rules.map(({ name }) => name))];
}

const rows = [
  ...counting,
  ...Object.entries(meanings).map(([move, means]) => ({ names: namesFor(move), means })),
];

/** The keys of this window. */
export function KeysDialog({ open, onClose }: KeysDialogProps) {
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      <div className="stack">
        <dl className="keys">
          {rows.map(({ names, means }) => (
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
