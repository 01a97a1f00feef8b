import type { Text } from '../../core/scenario/scenario.ts';
import { Dialog } from './dialog.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** Something that was said or done earlier in the talk. */
export interface SaidEntry {
  readonly id: string;
  /** A name, or "You"; null for a stage direction of nobody's. */
  readonly who: string | null;
  readonly isYou: boolean;
  readonly stage: Text;
  readonly says: Text;
}

export interface SaidLogProps {
  /** In the order in which it was said; a reply's `does` is the stage of its entry. */
  readonly entries: readonly SaidEntry[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** "Earlier": all that was said so far, in a dialog. */
export function SaidLog({ entries, open, onClose }: SaidLogProps) {
  return (
    <Dialog title="Earlier" open={open} onClose={onClose}>
      {entries.length === 0 ? (
        <p className="soft">Nothing has been said yet.</p>
      ) : (
        <ol className="said-log">
          {entries.map((entry) => (
            <SaidItem key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

function SaidItem({ entry }: { readonly entry: SaidEntry }) {
  return (
    <li className={entry.isYou ? 'said said--you' : 'said'}>
      {entry.who !== null && <p className="said__who">{entry.who}</p>}
      <Paragraphs text={entry.stage} look="said__stage" />
      <Paragraphs text={entry.says} look="said__words" />
    </li>
  );
}
