import type { ReactNode } from 'react';

export interface TopBarProps {
  /** Where the name of the app leads. */
  readonly home: string;
  /** The title of what is open. */
  readonly title?: string;
  /** What is quiet at the edge: links and buttons of the look `link`. */
  readonly children?: ReactNode;
}

/** The edge of every screen: the name, what is open, and what can be done beside it. */
export function TopBar({ home, title, children }: TopBarProps) {
  return (
    <header className="top-bar">
      <a className="top-bar__name" href={home}>
        Softspoken
      </a>
      {title !== undefined && <p className="top-bar__title">{title}</p>}
      {children !== undefined && (
        <nav className="top-bar__actions" aria-label="This screen">
          {children}
        </nav>
      )}
    </header>
  );
}
