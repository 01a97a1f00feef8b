import { type MouseEvent, type ReactNode, useEffect } from 'react';
import { TopBar } from '../parts/top-bar.tsx';
import { hrefOf } from './routes.ts';

export interface ScreenProps {
  /** What the browser's tab says, before the name of the app. */
  readonly name: string;
  /** The title of what is open, quiet beside the name of the app. */
  readonly title?: string;
  /** What is quiet at the edge. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

function skipToMain(event: MouseEvent) {
  // The address behind the # is a place of the app, so the jump is made by hand.
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** What every place of the app stands in: a way past the edge, the edge, and the place itself. */
export function Screen({ name, title, actions, children }: ScreenProps) {
  useEffect(() => {
    document.title = name === '' ? 'Softspoken' : `${name} · Softspoken`;
  }, [name]);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a jump, made by hand because of the # */}
      <a className="skip-link" href="#main" onClick={skipToMain}>
        Skip to what matters
      </a>
      <TopBar home={hrefOf('/')} {...(title === undefined ? {} : { title })}>
        {actions}
      </TopBar>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
