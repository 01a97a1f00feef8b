import './their-side.css';
import type { ReadRun } from '../../../../session/session.ts';
import { NoSuchRun } from '../../kind-pages/kind-page.tsx';
import { Screen } from '../../screen.tsx';
import { ScreenHeading } from '../../screen-heading.tsx';
import { useSession } from '../../session-context.ts';
import { useEdition } from '../../use-edition.ts';
import { useLoaded } from '../../use-loaded.ts';
import { Waiting } from '../../waiting.tsx';
import { DebriefLink } from '../debrief-link.tsx';
import { mainPerson } from '../together.ts';
import { canBeGuessed, type StoryMoment, storyOf } from './story.ts';
import { MomentTold } from './story-moment.tsx';
import { TheEnd } from './the-end.tsx';
import { useUncovering } from './use-uncovering.ts';

/** The same talk from the other seat: what they thought, and how each of your words landed. */
export default function TheirSide({ runId }: { readonly runId: string }) {
  const session = useSession();
  const edition = useEdition();
  const read = useLoaded(`${runId} ${edition}`, () => session.readRun(runId));
  if (read.state !== 'here') return <Waiting />;
  if (read.value === null) return <NoSuchRun />;
  return <FromTheirSeat read={read.value} />;
}

function FromTheirSeat({ read }: { readonly read: ReadRun }) {
  const { title } = read.playable.scenario;
  const name = mainPerson(read)?.name ?? 'the other person';
  const story = storyOf(read);
  return (
    <Screen
      name={`From ${name}'s side: ${title}`}
      title={title}
      actions={<DebriefLink runId={read.run.runId} />}
    >
      <div className="page page--narrow their-side stack stack--wide">
        <header className="stack">
          <ScreenHeading>From {name}'s side</ScreenHeading>
          <p className="lead soft">
            {story.some(({ hidden }) => hidden)
              ? 'The same talk from the other chair, with what was thought and not said. After each of your replies, guess how it landed before you see it. Nothing is scored.'
              : `The author of this scenario did not write down what ${name} thought. This is the talk as it was said.`}
          </p>
        </header>
        <Story read={read} story={story} />
      </div>
    </Screen>
  );
}

interface StoryProps {
  readonly read: ReadRun;
  readonly story: readonly StoryMoment[];
}

function Story({ read, story }: StoryProps) {
  const { playable, run } = read;
  const uncovering = useUncovering(run, story);
  const teller = mainPerson(read)?.id ?? '';
  const { opened } = uncovering;
  return (
    <>
      <ol className="their-story" lang={playable.scenario.language}>
        {story.slice(0, opened + 1).map((moment, place) => (
          <li key={place} className="their-story__moment">
            <MomentTold
              playable={playable}
              moment={moment}
              place={place}
              seen={place > 0 && canBeGuessed(story[place - 1] as StoryMoment)}
              next={story[place + 1]?.look ?? null}
              teller={teller}
              uncovering={uncovering}
            />
          </li>
        ))}
      </ol>
      {opened >= story.length && <TheEnd read={read} />}
    </>
  );
}
