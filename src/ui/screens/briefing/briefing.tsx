import type { Text } from '../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
import { Paragraphs } from '../../parts/paragraphs.tsx';
import { EdgeLinks } from '../edge-links.tsx';
import { NoSuchScenario } from '../kind-pages/kind-page.tsx';
import { OtherSeat } from '../other-seat.tsx';
import { hrefOf, toGuide, toNewRoom } from '../routes.ts';
import { Screen } from '../screen.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useSession } from '../session-context.ts';
import { useLoaded } from '../use-loaded.ts';
import { Waiting } from '../waiting.tsx';
import { Begin } from './begin.tsx';
import { EarlierRuns } from './earlier-runs.tsx';
import { Meeting } from './meeting.tsx';

/** Before a conversation: who you are, whom you meet, and how you want to go about it. */
export default function Briefing({ scenario: key }: { readonly scenario: string }) {
  const session = useSession();
  const loaded = useLoaded(key, () => session.loadScenario(key));
  if (loaded.state !== 'here') return <Waiting />;
  if (loaded.value === null) return <NoSuchScenario />;
  return <Brief playable={loaded.value} />;
}

function Brief({ playable }: { readonly playable: PlayableScenario }) {
  const { scenario } = playable;
  return (
    <Screen name={scenario.title} actions={<EdgeLinks to={['library', 'settings']} />}>
      <div className="page briefing">
        <div className="briefing__who" lang={scenario.language}>
          <Meeting playable={playable} />
        </div>
        <div className="briefing__scene stack stack--wide" lang={scenario.language}>
          <header className="stack">
            <ScreenHeading>{scenario.title}</ScreenHeading>
            <p className="lead">{scenario.summary}</p>
          </header>
          <Setting playable={playable} />
        </div>
        <Story playable={playable} />
        <div className="briefing__begin stack stack--wide">
          <Begin playable={playable} />
          <LeadRoom playable={playable} />
          <OtherSeat playable={playable} />
          <EarlierRuns playable={playable} />
          <Sources playable={playable} />
        </div>
      </div>
    </Screen>
  );
}

/** The same talk with everybody in a room. */
function LeadRoom({ playable }: { readonly playable: PlayableScenario }) {
  return (
    <p className="soft small">
      With a group? <a href={hrefOf(toNewRoom(playable.key))}>Lead a room</a> through this
      conversation, on a projector, or print the{' '}
      <a href={hrefOf(toGuide(playable.key))}>guide and the cards</a>.
    </p>
  );
}

function Setting({ playable: { scenario } }: { readonly playable: PlayableScenario }) {
  const { you, setting, contentNote } = scenario;
  const facts: readonly (readonly [term: string, text: Text])[] = [
    ['You are', [you.role]],
    ['Your goal', [you.goal]],
    ['Where', setting],
    ['Please note', contentNote === null ? [] : [contentNote]],
  ];
  return (
    <dl className="briefing__facts">
      {facts
        .filter(([, text]) => text.length > 0)
        .map(([term, text]) => (
          <div key={term}>
            <dt lang="en">{term}</dt>
            <dd className="stack">
              <Paragraphs text={text} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** What may be known of the first person before meeting them: how their story begins. The rest is for finding out. */
function Story({ playable: { scenario } }: { readonly playable: PlayableScenario }) {
  const [met] = scenario.people;
  if (met === undefined || met.backstory.length === 0) return null;
  return (
    <section className="briefing__story" aria-labelledby="story" lang={scenario.language}>
      <h2 id="story" lang="en">
        Whom you meet
      </h2>
      <Paragraphs text={met.backstory.slice(0, 1)} look="small soft" />
    </section>
  );
}

/** The line of a scenario's sources that says by whose rules it goes. */
const ofRules = /federal rules/i;

function Sources({ playable: { scenario } }: { readonly playable: PlayableScenario }) {
  const { sources, authors, license } = scenario;
  const rules = sources.find((source) => ofRules.test(source));
  const others = sources.filter((source) => source !== rules);
  return (
    <footer className="briefing__sources soft small" lang={scenario.language}>
      {rules !== undefined && <p>{rules}</p>}
      {others.length > 0 && (
        <details>
          <summary lang="en">Where this comes from</summary>
          <ul className="about__works">
            {others.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      )}
      {authors.length > 0 && (
        <p lang="en">
          Written by {authors.join(', ')}
          {license === null ? '' : `, ${license}`}
        </p>
      )}
    </footer>
  );
}
