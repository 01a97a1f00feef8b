import type { Level } from '../../../core/scenario/scenario.ts';
import type { ScenarioCard } from '../../../session/playable.ts';
import { Notice } from '../../parts/notice.tsx';
import { EdgeLinks } from '../edge-links.tsx';
import { wasKept } from '../farewell.ts';
import { Screen } from '../screen.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useSession, useShelf } from '../session-context.ts';
import { Entry } from './entry.tsx';
import { FileOpening } from './file-opening.tsx';
import { WhatWasMeant } from './what-was-meant.tsx';

/** Where every visit begins: whom one can talk with, and where one left off. */
export function Library() {
  return (
    <Screen name="" actions={<EdgeLinks to={['past', 'rooms', 'settings', 'about']} />}>
      <div className="page stack stack--wide">
        <header className="library__head stack">
          <ScreenHeading>Practise the conversations that are hard to have</ScreenHeading>
          <p className="lead soft">
            Sit down with somebody at a difficult moment, choose what you say, and see afterwards
            what each reply did. Nobody is watching, and nothing leaves this device.
          </p>
        </header>
        <WhatIsKept />
        <Entries />
        <WhatWasMeant />
        <FileOpening />
      </div>
    </Screen>
  );
}

function WhatIsKept() {
  const { keeping } = useShelf();
  if (keeping === 'page-only') {
    return (
      <Notice>
        This browser does not let anything be kept. You can talk all the same; when you close the
        page, it is gone.
      </Notice>
    );
  }
  if (!wasKept()) return null;
  return <Notice>Your conversation is kept. It waits for you where you left it.</Notice>;
}

const levels: readonly Level[] = ['first-steps', 'steady', 'demanding'];

/** Those of one level stay in the order in which they came. */
function easiestFirst(cards: readonly ScenarioCard[]): readonly ScenarioCard[] {
  return cards.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

function Entries() {
  const { bundled } = useSession();
  const { opened, runs } = useShelf();
  const cards = [...easiestFirst(bundled), ...opened];
  return (
    <ul className="library__cards grid" aria-label="Conversations">
      {cards.map((card) => (
        <li key={card.key}>
          <Entry card={card} run={runs.find((run) => run.scenarioKey === card.key) ?? null} />
        </li>
      ))}
    </ul>
  );
}
