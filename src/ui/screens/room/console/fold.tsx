import type { ReactNode } from 'react';

export interface FoldProps {
  readonly title: string;
  /** A few words beside the title, so that it need not be opened to be known. */
  readonly hint?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that is not needed now, one press away. */
export function Fold({ title, hint, open = false, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>
        <h2>{title}</h2>
        {hint !== undefined && <span className="fold__hint">{hint}</span>}
      </summary>
      <div className="fold__inside">{children}</div>
    </details>
  );
}
