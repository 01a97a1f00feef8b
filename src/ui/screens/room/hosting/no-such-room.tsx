import { buttonClass } from '../../../parts/button-class.ts';
import { KindPage } from '../../kind-pages/kind-page.tsx';
import { hrefOf, routes } from '../../routes.ts';

/** For a group session that is not on this device. */
export function NoSuchRoom() {
  return (
    <KindPage
      title="This session is not on this device"
      also={
        <a className={buttonClass('primary')} href={hrefOf(routes.rooms)}>
          Go to the list of sessions
        </a>
      }
    >
      It may have been deleted, or it was led from another laptop. If it was saved to a file there,
      you can open that file from the list of sessions.
    </KindPage>
  );
}
