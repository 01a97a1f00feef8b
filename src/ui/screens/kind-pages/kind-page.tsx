import type { ReactNode } from 'react';
import { buttonClass } from '../../parts/button-class.ts';
import { hrefOf } from '../routes.ts';
import { Screen } from '../screen.tsx';
import { ScreenHeading } from '../screen-heading.tsx';

export interface KindPageProps {
  readonly title: string;
  /** What may have happened, and what is safe. */
  readonly children: ReactNode;
  /** Another way on, beside the library. */
  readonly also?: ReactNode;
}

/** A page for when what was asked for is not there: says so kindly and leads on. */
export function KindPage({ title, children, also }: KindPageProps) {
  return (
    <Screen name={title}>
      <div className="page page--narrow stack">
        <ScreenHeading>{title}</ScreenHeading>
        <p className="lead">{children}</p>
        <div className="row">
          {also}
          <a className={buttonClass(also === undefined ? 'primary' : 'quiet')} href={hrefOf('/')}>
            Go to the library
          </a>
        </div>
      </div>
    </Screen>
  );
}

/** For an address that leads nowhere. */
export function NoSuchPlace() {
  return (
    <KindPage title="There is nothing here">
      The address may have been cut off, or it is from another time. What you have kept is safe.
    </KindPage>
  );
}

/** For a run that is not on this device. */
export function NoSuchRun() {
  return (
    <KindPage title="This conversation is not on this device">
      It may have been deleted, or it was held in another browser. Conversations never leave the
      device that they were held on.
    </KindPage>
  );
}

/** For a scenario that is not here, or no longer. */
export function NoSuchScenario() {
  return (
    <KindPage title="This scenario is not here">
      It may have been removed, or it was opened from a file on another device. If you have the
      file, you can open it again from the library.
    </KindPage>
  );
}
