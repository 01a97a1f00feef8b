import './style.ts';
import type { PublicView } from '../../../../room/public-view.ts';
import { drawingOf } from './drawing-of.ts';
import { Fitted } from './fitted.tsx';
import { Footer } from './footer.tsx';
import { Resting } from './resting.tsx';

export interface ProjectorProps {
  /** Null until something has come from the console. */
  readonly view: PublicView | null;
  /** Whether the console has not been heard for a while: said quietly, with the last view kept. */
  readonly alone?: boolean;
}

/** What the room sees. It fills whatever it stands in, and hears no keys. */
export function Projector({ view, alone = false }: ProjectorProps) {
  if (view === null) {
    return (
      <main className="projector" data-theme="light">
        <div className="projector__page projector__page--wait">
          <p className="projector__wait">{alone ? 'Nobody leads here yet' : 'One moment'}</p>
          {alone && <WayBack />}
        </div>
      </main>
    );
  }
  return (
    <main className="projector" data-theme={view.theme} data-phase={view.phase}>
      {view.blank ? <Resting /> : <Page view={view} alone={alone} />}
    </main>
  );
}

/** What to do on the laptop where nothing comes from it; there is no session to be seen in its place. */
function WayBack() {
  return (
    <p className="projector__way-back" role="status">
      On the laptop, open “Lead a room” and go on with the session there. This screen follows by
      itself.
    </p>
  );
}

/** What a view takes room for, as one name: while it stays, what fitted fits. A face has the room of any other, and so has a timer. */
function nameOfContent({ timer: _, people, ...view }: PublicView): string {
  return JSON.stringify([view, people.map(({ face, ...one }) => [one, face !== null])]);
}

function Page({ view, alone }: { readonly view: PublicView; readonly alone: boolean }) {
  const what = nameOfContent(view);
  return (
    <div className="projector__page">
      <Fitted drawing={drawingOf(view)} what={what} />
      <Footer timer={view.timer} alone={alone} rehearsal={view.rehearsal} />
    </div>
  );
}
