import { useStore } from 'zustand';
import { MeantLine } from '../debrief/carry-over/meant-line.tsx';
import { useSession } from '../session-context.ts';

/** The sentences that the learner meant to carry over, with what became of them; nothing where there are none. */
export function CarriedOver() {
  const session = useSession();
  const { intentions } = useStore(session.intentions);
  if (intentions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="carried">
      <h2 id="carried">What you meant to carry over</h2>
      <ul className="meant-list">
        {intentions.map((intention) => (
          <li key={intention.id}>
            <MeantLine intention={intention} />
          </li>
        ))}
      </ul>
    </section>
  );
}
