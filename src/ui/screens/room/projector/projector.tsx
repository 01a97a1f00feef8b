import type { PublicView } from '../../../../room/public-view.ts';

export interface ProjectorProps {
  /** Null until something has come from the console. */
  readonly view: PublicView | null;
}

/** What the room sees. */
export function Projector({ view }: ProjectorProps) {
  if (view === null) return <main>One moment</main>;
  return (
    <main data-phase={view.phase}>
      <h1>{view.title}</h1>
    </main>
  );
}
