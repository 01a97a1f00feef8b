import { screenName } from '../../../../room/room-ports.ts';
import { buttonClass } from '../../../parts/button-class.ts';
import type { HostedScreen } from '../hosting/hosted.ts';

export interface ScreenNoticeProps {
  readonly screen: HostedScreen;
  /** Before anything is read it is the first thing to do, not a loss. */
  readonly gathering: boolean;
}

/** One link for every browser: it opens a window of its own, or is gone along where that is blocked. */
function OpenIt({ screen: { href, open } }: Pick<ScreenNoticeProps, 'screen'>) {
  return (
    <a
      className={buttonClass('quiet')}
      href={href}
      target={screenName}
      // The two windows can also hear each other by way of the one that opened the other.
      rel="opener"
      onClick={(event) => {
        if (open()) event.preventDefault();
      }}
    >
      Open the projector window
    </a>
  );
}

/** Says that no projector window is heard, with the way to open one. */
export function ScreenNotice({ screen, gathering }: ScreenNoticeProps) {
  const words = gathering
    ? 'Open the projector window, move it to the projector and make it full screen (F11).'
    : 'The projector window is not there. Open it again: it comes back at the same point.';
  return (
    <div className="console__notices" role="status">
      {screen.heard === 0 && (
        <div className="notice">
          <p>{words}</p>
          <OpenIt screen={screen} />
        </div>
      )}
    </div>
  );
}
