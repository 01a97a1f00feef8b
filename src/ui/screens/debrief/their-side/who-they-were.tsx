import type { Person } from '../../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';

/** What the learner could not know while talking: where people came from, and what they needed. */
export function WhoTheyWere({ playable }: { readonly playable: PlayableScenario }) {
  const told = playable.scenario.people.filter(
    ({ needs, backstory }) => needs !== null || backstory.length > 0,
  );
  if (told.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="who-they-were">
      <h2 id="who-they-were" lang="en">
        What you could not know
      </h2>
      {told.map((person) => (
        <Told key={person.id} person={person} />
      ))}
    </section>
  );
}

function Told({ person: { name, needs, backstory } }: { readonly person: Person }) {
  return (
    <div className="stack">
      <h3>{name}</h3>
      <Paragraphs text={backstory} />
      {needs !== null && (
        <p>
          <span lang="en">What was needed: </span>
          {needs}
        </p>
      )}
    </div>
  );
}
