import type { ReactNode } from 'react';
import type { Feeling } from '../../core/scenario/feeling.ts';
import type { Level, Scenario } from '../../core/scenario/scenario.ts';
import { levelWords } from './level-words.ts';
import { PortraitPicture } from './portrait-picture.tsx';

/** As much of a scenario as its card tells. */
export type CardScenario = Pick<
  Scenario,
  'title' | 'summary' | 'minutes' | 'tags' | 'contentNote'
> & { readonly level: Level };

export interface ScenarioCardProps {
  readonly scenario: CardScenario;
  readonly person: { readonly name: string; readonly role: string };
  readonly face: { readonly src: string | null; readonly feeling: Feeling | null };
  /** Where the title leads; the whole card can be pressed. */
  readonly href: string;
  /** What it practises, in the words of the rubric's criteria. */
  readonly practises: readonly string[];
  /** Where the learner left off: "You are in the middle of this one". Null where never begun. */
  readonly leftOff: string | null;
  /** What else can be done with it: buttons that stand above the link of the card. */
  readonly children?: ReactNode;
}

/** A scenario in the library: a face, then the title as the way in. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { scenario, person, face, href, leftOff, children } = props;
  return (
    <article className="card">
      <PortraitPicture {...face} name={person.name} size="card" decorative />
      <div className="card__words">
        <p className="card__person">
          <strong>{person.name}</strong> <span className="soft">{person.role}</span>
        </p>
        <h2 className="card__title">
          <a href={href}>{scenario.title}</a>
        </h2>
        <p>{scenario.summary}</p>
        {scenario.contentNote !== null && <p className="soft small">{scenario.contentNote}</p>}
        <CardFacts {...props} />
        {leftOff !== null && <p className="card__left-off">{leftOff}</p>}
        {children !== undefined && <div className="card__more row">{children}</div>}
      </div>
    </article>
  );
}

function CardFacts({ scenario, practises }: ScenarioCardProps) {
  const facts = [
    ...(scenario.minutes === null ? [] : [`${scenario.minutes} minutes`]),
    levelWords(scenario.level),
    ...scenario.tags,
  ];
  return (
    <>
      <ul className="card__facts" aria-label="About this conversation">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {practises.length > 0 && (
        <p className="card__practises soft small">Practises: {practises.join(', ')}</p>
      )}
    </>
  );
}
