import './meant-again.css';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type DueIntention, dueIntention } from '../../../session/due-intention.ts';
import { Button } from '../../parts/button.tsx';
import { meantWords } from '../debrief/carry-over/meant-words.ts';
import { hrefOf, toScenario } from '../routes.ts';
import { useSession, useShelf } from '../session-context.ts';
import { useSeen } from './use-seen.ts';

/** A sentence that was meant days ago, offered again once, with somebody else to try it on. */
export default function MeantAgain() {
  const session = useSession();
  const { intentions } = useStore(session.intentions);
  const { opened } = useShelf();
  // Found once: to be offered is to be left alone from then on.
  const [due] = useState(() => {
    const cards = [...session.bundled, ...opened];
    return dueIntention(new Date().toISOString(), { intentions, cards });
  });
  return due === null ? null : <Offered due={due} />;
}

type Answer = 'said' | 'not-yet' | 'let-go';

const farewells: Record<Answer, string> = {
  said: 'Well done. It rests now.',
  'not-yet': 'It comes back in a few days.',
  'let-go': 'It is gone from here.',
};

function Offered({ due: { intention, card } }: { readonly due: DueIntention }) {
  const session = useSession();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const farewell = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (answer !== null) farewell.current?.focus();
  }, [answer]);
  const { id, sentence } = intention;
  // Below the fold it may not be seen at all, and then it has not been offered.
  const place = useSeen<HTMLElement>(() => void session.offeredAgain(id));
  const give = (given: Answer) => {
    setAnswer(given);
    if (given === 'said') void session.finishIntention(id, true);
    if (given === 'let-go') void session.deleteIntention(id);
  };
  return (
    <section ref={place} className="meant-again" aria-labelledby="meant-again">
      <h2 id="meant-again">You meant to say this</h2>
      <p className="meant-again__sentence">“{sentence}”</p>
      {answer !== null ? (
        <p ref={farewell} tabIndex={-1} className="soft">
          {farewells[answer]}
        </p>
      ) : (
        <>
          <p className="soft small">{meantWords(intention)}</p>
          <div className="row">
            <Button onClick={() => give('said')}>I have said it</Button>
            <Button look="link" onClick={() => give('not-yet')}>
              Not yet
            </Button>
            <Button look="link" onClick={() => give('let-go')}>
              Let it go
            </Button>
          </div>
        </>
      )}
      {card !== null && answer !== 'let-go' && (
        <p>
          Practise the same with {card.person.name}:{' '}
          <a href={hrefOf(toScenario(card.key))} lang={card.language}>
            {card.title}
          </a>
        </p>
      )}
    </section>
  );
}
