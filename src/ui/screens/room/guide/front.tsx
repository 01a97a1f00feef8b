import type { Scenario, Scene, Text } from '../../../../core/scenario/scenario.ts';
import { levelWords } from '../../../parts/level-words.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { counted } from '../../counted.ts';
import { type Aim, aimsOf } from './aims-of.ts';

export interface FrontProps {
  readonly scenario: Scenario;
  /** The scenes that a talk can come to. */
  readonly scenes: readonly Scene[];
}

/** What it is about, what it practises and who is in it. */
export function Front({ scenario, scenes }: FrontProps) {
  return (
    <>
      <section>
        <h2>What it practises</h2>
        <ul className="guide__aims">
          {aimsOf(scenes, scenario.rubric.criteria).map((aim) => (
            <AimLine key={aim.criterion.id} aim={aim} />
          ))}
        </ul>
      </section>
      <section lang={scenario.language}>
        <h2 lang="en">Who is in it</h2>
        <dl className="guide__people">
          <Fact term="The room" text={[scenario.you.role]} />
          <Fact term="Its goal" text={[scenario.you.goal]} />
          <Fact term="Where" text={scenario.setting} />
          {scenario.contentNote !== null && (
            <Fact term="Please note" text={[scenario.contentNote]} />
          )}
          {scenario.people.map(({ id, name, role, needs, backstory }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                <p>{role}</p>
                {needs !== null && (
                  <p>
                    <em lang="en">Needs:</em> {needs}
                  </p>
                )}
                <Paragraphs text={backstory} look="paper__small" />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function AimLine({ aim: { criterion, moments, key } }: { readonly aim: Aim }) {
  return (
    <li>
      <h3>{criterion.label}</h3>
      <p>{criterion.meaning}</p>
      <p className="paper__small">
        Called for in {counted(moments, 'moment')}
        {key > 0 && `, ${key} of them key`}
      </p>
    </li>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: Text }) {
  return (
    <div>
      <dt lang="en">{term}</dt>
      <dd>
        <Paragraphs text={text} />
      </dd>
    </div>
  );
}

/** How long, how demanding, how many ways. */
export function frontWords({ minutes, level }: Scenario, endings: number): string {
  return [
    levelWords(level),
    ...(minutes === null ? [] : [`about ${minutes} minutes alone`]),
    'sixty or ninety with a room',
    counted(endings, 'ending'),
  ].join(' · ');
}
