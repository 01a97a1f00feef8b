import type { ReactNode } from 'react';
import { useArrival } from './arrival.ts';

export interface ScreenHeadingProps {
  readonly children: ReactNode;
  readonly look?: string;
  readonly lang?: string;
}

/** The one heading of a screen; it takes the focus when the learner comes here from another place. */
export function ScreenHeading({ children, look, lang }: ScreenHeadingProps) {
  const place = useArrival<HTMLHeadingElement>();
  return (
    <h1 ref={place} tabIndex={-1} className={look} lang={lang}>
      {children}
    </h1>
  );
}
