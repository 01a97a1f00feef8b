import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Asked for by the button, by Escape or by a press outside. */
  readonly onClose: () => void;
  readonly closeLabel?: string;
  readonly children: ReactNode;
}

/** A native dialog: the page behind it rests, and focus goes back to where it came from. */
export function Dialog({ title, open, onClose, closeLabel = 'Close', children }: DialogProps) {
  const heading = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog === null || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  const closeFromOutside = (event: MouseEvent) => {
    if (event.target === box.current) onClose();
  };
  const closed = () => {
    // The browser tells late: meanwhile the dialog may have been opened again.
    if (open && box.current?.open !== true) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, through onClose.
    <dialog
      ref={box}
      className="dialog"
      aria-labelledby={heading}
      onClose={closed}
      onClick={closeFromOutside}
    >
      <div className="dialog__page">
        <header className="dialog__head">
          <h2 id={heading}>{title}</h2>
          <Button look="link" onClick={onClose}>
            {closeLabel}
          </Button>
        </header>
        {open && children}
      </div>
    </dialog>
  );
}
