import type { Criterion, Rubric } from '../../../core/scenario/rubric.ts';
import type { Session } from '../../../session/session.ts';
import { RatingMark } from '../../parts/rating-mark.tsx';
import { useSession } from '../session-context.ts';
import { useLoaded } from '../use-loaded.ts';

const levels = [
  { rating: 'specific', meaning: 'could only be said to this person, now, and can be corrected' },
  { rating: 'general', meaning: 'the right direction, but it would fit anybody' },
  { rating: 'missed', meaning: 'the moment passed' },
  {
    rating: 'against',
    meaning: 'would leave a reasonable person feeling worse, smaller or blocked',
  },
] as const;

/** The rubric that the bundled scenarios use; null where none of them does. */
async function builtInRubric(session: Session): Promise<Rubric | null> {
  for (const { key } of session.bundled) {
    const playable = await session.loadScenario(key);
    if (playable?.scenario.rubric.id != null) return playable.scenario.rubric;
  }
  return null;
}

/** What a conversation may call for, how a reply can meet it, and what must not happen. */
export function CriteriaExplained() {
  const session = useSession();
  const loaded = useLoaded('rubric', () => builtInRubric(session));
  const rubric = loaded.state === 'here' ? loaded.value : null;
  return (
    <>
      <section className="stack" aria-labelledby="levels">
        <h2 id="levels">How a reply can meet a moment</h2>
        <ul className="about__levels">
          {levels.map(({ rating, meaning }) => (
            <li key={rating}>
              <RatingMark mark={rating} /> <span className="soft">{meaning}</span>
            </li>
          ))}
        </ul>
        <p>
          Each moment says which of the criteria it calls for, and counts once, with the best that
          you gave there. A reply that goes against one counts every time.
        </p>
      </section>
      {rubric !== null && <Criteria criteria={rubric.criteria} />}
      {rubric !== null && <Lines breaches={rubric.breaches} />}
    </>
  );
}

function Criteria({ criteria }: Pick<Rubric, 'criteria'>) {
  return (
    <section className="stack" aria-labelledby="criteria-explained">
      <h2 id="criteria-explained">The criteria</h2>
      {criteria.map((criterion) => (
        <Explained key={criterion.id} criterion={criterion} />
      ))}
    </section>
  );
}

function Explained({ criterion: { label, meaning, examples } }: { readonly criterion: Criterion }) {
  return (
    <section className="about__criterion">
      <h3>{label}</h3>
      <p>{meaning}</p>
      {examples.length > 0 && (
        <details>
          <summary>
            What it sounds like<span className="visually-hidden">: {label}</span>
          </summary>
          <ul className="about__examples">
            {[...examples].reverse().map(({ rating, says }) => (
              <li key={rating}>
                <RatingMark mark={rating} />
                <q>{says}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Lines({ breaches }: Pick<Rubric, 'breaches'>) {
  return (
    <section className="stack" aria-labelledby="lines">
      <h2 id="lines">Lines that are not to be crossed</h2>
      <p>
        These stand outside every average, which would hide them. Most can be put right in the same
        conversation; the critical ones leave a mark all the same.
      </p>
      <ul className="about__works">
        {breaches.map(({ id, label, severity }) => (
          <li key={id}>
            {label} <span className="soft small">{severity}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
