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
        <div className="projector__page">
          <p className="projector__wait">One moment</p>
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

/** All that is drawn of a view, as one name. What stands at the foot only takes room. */
function nameOfContent({ timer: _, ...view }: PublicView): string {
  return JSON.stringify(view);
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
