import type { Person } from '../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
import { Paragraphs } from '../../parts/paragraphs.tsx';
import { PortraitPicture } from '../../parts/portrait-picture.tsx';

/** Whom the learner is about to meet. What they need is not told: it is for finding out. */
export function Meeting({ playable }: { readonly playable: PlayableScenario }) {
  const [first, ...others] = playable.scenario.people;
  if (first === undefined) return null;
  return (
    <>
      <Somebody playable={playable} person={first} />
      {others.length > 0 && (
        <ul className="briefing__others" aria-label="Also there">
          {others.map((person) => (
            <li key={person.id}>
              <Face playable={playable} person={person} size="small" />
              <span>
                <strong>{person.name}</strong> <span className="soft">{person.role}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface SomebodyProps {
  readonly playable: PlayableScenario;
  readonly person: Person;
}

function Somebody({ playable, person }: SomebodyProps) {
  return (
    <section className="briefing__person" aria-labelledby="meeting">
      <Face playable={playable} person={person} size="stage" />
      <div>
        <h2 id="meeting">{person.name}</h2>
        <p className="soft">{person.role}</p>
      </div>
      <Paragraphs text={person.backstory} look="small" />
    </section>
  );
}

function Face({ playable, person, size }: SomebodyProps & { readonly size: 'stage' | 'small' }) {
  return (
    <PortraitPicture
      src={playable.faceOf(person.id, { feeling: 'calm', strength: 2 })}
      name={person.name}
      feeling={null}
      size={size}
      decorative
    />
  );
}
