import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { MeantLine } from '../debrief/carry-over/meant-line.tsx';
import { useSession } from '../session-context.ts';

/** The sentences that the learner meant to carry over, with what became of them; nothing where there are none. */
export function CarriedOver() {
  const session = useSession();
  const { intentions } = useStore(session.intentions);
  const place = useRef<HTMLElement>(null);
  const [ever, setEver] = useState(false);
  if (intentions.length > 0 && !ever) setEver(true);
  if (!ever) return null;
  return (
    <section ref={place} tabIndex={-1} className="stack" aria-labelledby="carried">
      <h2 id="carried">What you meant to carry over</h2>
      {intentions.length === 0 && <p className="soft">Nothing any more.</p>}
      <ul className="meant-list">
        {intentions.map((intention) => (
          <li key={intention.id}>
            <MeantLine intention={intention} onRemove={() => place.current?.focus()} />
          </li>
        ))}
      </ul>
    </section>
  );
}
