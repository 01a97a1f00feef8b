import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface NoticeProps {
  readonly children: ReactNode;
  /** Without it the notice stays. */
  readonly onDismiss?: () => void;
}

/** Something worth knowing that asks for nothing: said politely, once. */
export function Notice({ children, onDismiss }: NoticeProps) {
  return (
    <div className="notice">
      <div role="status">{children}</div>
      {onDismiss !== undefined && (
        <Button look="link" onClick={onDismiss}>
          Got it
        </Button>
      )}
    </div>
  );
}
