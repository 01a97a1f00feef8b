import type { PublicView, ShownPerson } from '../../../../room/public-view.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { PortraitPicture } from '../../../parts/portrait-picture.tsx';
import type { Drawing } from './drawing.ts';
import { ladder, type Step } from './step.ts';

function Meet({ person }: { readonly person: ShownPerson }) {
  const { name, role, face, feeling } = person;
  return (
    <li className="gathering__person">
      <PortraitPicture src={face} name={name} feeling={feeling} decorative />
      <div>
        <p className="gathering__name">{name}</p>
        <p className="gathering__role">{role}</p>
      </div>
    </li>
  );
}

function Gathering({ view, step }: { readonly view: PublicView; readonly step: Step }) {
  const { title, setting, people, you, contentNote } = view;
  return (
    <div className="gathering">
      <div className="gathering__talk">
        <h1 className="gathering__title">{title}</h1>
        <div className="gathering__setting">
          <Paragraphs text={setting} />
        </div>
        {step.full && (
          <p>
            <span className="gathering__you">{you.role}: that is you.</span> {you.goal}
          </p>
        )}
        {contentNote !== null && <p className="soft">{contentNote}</p>}
      </div>
      <div className="gathering__people">
        <h2 className="projector__label">Who you will meet</h2>
        <ul className="gathering__list">
          {people.map((person) => (
            <Meet key={person.id} person={person} />
          ))}
        </ul>
      </div>
    </div>
  );
}

const steps = [
  { speech: 5.8 },
  { speech: 5.2 },
  { speech: 5.2, person: 'middle' },
  { person: 'small', speech: 5.2 },
  { person: 'small', speech: 5.2, full: false },
  { person: 'small', speech: 5.2, full: false, tight: true },
] as const;

/** While people come in: what this is about, where, and who they will meet. */
export function drawGathering(view: PublicView): Drawing {
  return {
    steps: ladder(view.size, steps),
    draw: (step) => <Gathering view={view} step={step} />,
  };
}
