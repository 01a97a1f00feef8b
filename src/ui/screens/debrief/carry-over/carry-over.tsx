import './carry-over.css';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ReadRun } from '../../../../session/session.ts';
import { Button } from '../../../parts/button.tsx';
import { useSession } from '../../session-context.ts';
import { MeantForm } from './meant-form.tsx';
import { MeantLine } from './meant-line.tsx';

/** Which one sentence will be used, with whom and when; what is kept comes back in a few days. */
export default function CarryOver({ read }: { readonly read: ReadRun }) {
  const session = useSession();
  const { intentions } = useStore(session.intentions);
  const [kept, setKept] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const [another, setAnother] = useState(false);
  const mine = intentions.filter(({ runId }) => runId === read.run.runId);
  const asking = mine.length === 0 || another;
  return (
    <div ref={place} tabIndex={-1} className="carry-over stack">
      <p className="soft">
        One sentence, said once to somebody you really meet, does more than another hour here. It is
        kept on this device, and comes back in a few days with somebody else to try it on.
      </p>
      {mine.length > 0 && (
        <ul className="meant-list">
          {mine.map((intention) => (
            <li key={intention.id}>
              <MeantLine
                intention={intention}
                fresh={intention.id === kept}
                onRemove={() => place.current?.focus()}
              />
            </li>
          ))}
        </ul>
      )}
      {asking ? (
        <MeantForm
          read={read}
          onKeep={async (meant) => {
            const { id } = await session.keepIntention(meant);
            setKept(id);
            setAnother(false);
          }}
        />
      ) : (
        <p>
          <Button onClick={() => setAnother(true)}>Another sentence</Button>
        </p>
      )}
    </div>
  );
}
