import type { ReactNode } from 'react';

export interface ToldProps {
  readonly title: string;
  /** A number or a few words at the other end of the title's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One thing told in the debrief, under what it is. */
export function Told({ title, aside, children }: ToldProps) {
  return (
    <div className="told">
      <div className="told__head">
        <h1 className="told__title">{title}</h1>
        {aside !== undefined && <p className="told__aside">{aside}</p>}
      </div>
      <div className="told__body">{children}</div>
    </div>
  );
}
