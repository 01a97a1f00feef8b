import type { Person } from '../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
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
    <div className="briefing__person">
      <Face playable={playable} person={person} size="stage" />
      <div>
        <p className="briefing__name">{person.name}</p>
        <p className="soft">{person.role}</p>
      </div>
    </div>
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
