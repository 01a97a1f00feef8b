import type { PublicView } from '../../../../room/public-view.ts';
import { TimeLeft } from './time-left.tsx';

export interface FooterProps {
  readonly timer: PublicView['timer'];
  readonly alone: boolean;
  readonly rehearsal: boolean;
}

/** What stands at the foot of every screen where there is something to say: a rehearsal, the time left, a console not heard. */
export function Footer({ timer, alone, rehearsal }: FooterProps) {
  if (timer === null && !alone && !rehearsal) return null;
  return (
    <footer className="projector__foot">
      {rehearsal && <p>Rehearsal</p>}
      <p role="status">{alone && 'Waiting for the laptop. Nothing is lost.'}</p>
      {timer !== null && <TimeLeft timer={timer} />}
    </footer>
  );
}
