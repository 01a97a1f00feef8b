import type { Hosted } from '../hosting/hosted.ts';

/** The trainer's side: what is on, what comes next, and all that can be done. */
export function Console({ hosted }: { readonly hosted: Hosted }) {
  const { view, act } = hosted;
  return (
    <section aria-label="Console" data-phase={view.phase}>
      <h2>{view.screen.title}</h2>
      <ul>
        {view.moves.map((move) => (
          <li key={JSON.stringify(move.act)}>
            <button type="button" onClick={() => act(move.act)}>
              {JSON.stringify(move.act)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
