import './what-if.css';
import { useMemo } from 'react';
import type { ReadRun } from '../../../../session/session.ts';
import { triedTree } from '../../../../session/tried-tree.ts';
import { Notice } from '../../../parts/notice.tsx';
import { counted } from '../../counted.ts';
import { NoSuchRun } from '../../kind-pages/kind-page.tsx';
import { Screen } from '../../screen.tsx';
import { ScreenHeading } from '../../screen-heading.tsx';
import { useSession, useShelf } from '../../session-context.ts';
import { useEdition } from '../../use-edition.ts';
import { useLoaded } from '../../use-loaded.ts';
import { Waiting } from '../../waiting.tsx';
import { DebriefLink } from '../debrief-link.tsx';
import { noWayWords } from './no-way-words.ts';
import { SideBySide } from './side-by-side.tsx';
import { TriedOutline } from './tried-outline.tsx';
import type { Tried } from './tried-ways.ts';
import { useBranch } from './use-branch.ts';

/** From any moment of any talk here, another way; and all the ways gone so far, side by side. */
export default function WhatIf({ runId }: { readonly runId: string }) {
  const session = useSession();
  const edition = useEdition();
  const read = useLoaded(`${runId} ${edition}`, () => session.readRun(runId));
  if (read.state !== 'here') return <Waiting />;
  if (read.value === null) return <NoSuchRun />;
  return <AllTried read={read.value} />;
}

function AllTried({ read: { playable, run } }: { readonly read: ReadRun }) {
  const { runs } = useShelf();
  const tree = useMemo(() => triedTree(playable, runs), [playable, runs]);
  const tried = { playable, runs, tree, from: run };
  const { title } = playable.scenario;
  return (
    <Screen name={`What if: ${title}`} title={title} actions={<DebriefLink runId={run.runId} />}>
      <div className="page what-if stack stack--wide">
        <header className="stack">
          <ScreenHeading>What if</ScreenHeading>
          <p className="lead soft">
            Every way you have tried in this conversation. From any moment in it you can take
            another: you sit down right there, in practice, and nothing you said before is lost.
          </p>
        </header>
        <TheTree tried={tried} />
        <SideBySide tried={tried} />
      </div>
    </Screen>
  );
}

function TheTree({ tried }: { readonly tried: Tried }) {
  const { noWay, branch } = useBranch();
  const { tree, playable } = tried;
  return (
    <section className="stack" aria-labelledby="tried">
      <h2 id="tried">{headingOf(tried)}</h2>
      {noWay !== null && <Notice>{noWayWords[noWay]}</Notice>}
      {tree.apart.length > 0 && (
        <p className="soft">
          {counted(tree.apart.length, 'conversation')} from before this scenario was changed{' '}
          {tree.apart.length === 1 ? 'stands' : 'stand'} apart, under past conversations.
        </p>
      )}
      <div className="tried" lang={playable.scenario.language}>
        <TriedOutline tried={tried} from={tree.next} onBranch={branch} />
      </div>
    </section>
  );
}

function headingOf({ tree: { ways } }: Tried): string {
  if (ways.length === 0) return 'Nothing has been said here yet';
  return ways.length === 1 ? 'The one way that you have gone' : `The ${ways.length} ways you tried`;
}
