import { Button } from '../../../parts/button.tsx';
import { buttonClass } from '../../../parts/button-class.ts';
import type { HostedScreen } from '../hosting/hosted.ts';

export interface ScreenNoticeProps {
  readonly screen: HostedScreen;
  /** Before anything is read it is the first thing to do, not a loss. */
  readonly gathering: boolean;
}

/** Says that no projector window is heard, with the way to open one. */
export function ScreenNotice({ screen, gathering }: ScreenNoticeProps) {
  const missing = screen.heard === 0;
  return (
    <div className="console__notices" role="status">
      {missing && (
        <div className="notice">
          <p>
            {gathering
              ? 'Open the projector window, move it to the projector and make it full screen (F11).'
              : 'The projector window is not there. Open it again: it comes back at the same point.'}
          </p>
          {screen.blocked ? (
            <a
              className={buttonClass('quiet')}
              href={screen.href}
              target="_blank"
              rel="noopener opener"
            >
              Open it in a new tab
            </a>
          ) : (
            <Button onClick={screen.open}>Open the projector window</Button>
          )}
        </div>
      )}
    </div>
  );
}
