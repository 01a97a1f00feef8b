import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly open: boolean;
  /** The words of the button that does it. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
  /** What will be the case afterwards. */
  readonly children: ReactNode;
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog({ title, open, yes, onYes, onClose, children }: ConfirmDialogProps) {
  const confirm = () => {
    onClose();
    onYes();
  };
  return (
    <Dialog title={title} open={open} onClose={onClose} closeLabel="Keep">
      <div className="stack">
        <p>{children}</p>
        <p className="row">
          <Button look="primary" onClick={confirm}>
            {yes}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
