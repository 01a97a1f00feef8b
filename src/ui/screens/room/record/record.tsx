import '../paper/style.ts';
import { costsOf, pathsOfRecord } from '../../../../room/record/record-costs.ts';
import { type SessionRecord, sessionRecord } from '../../../../room/record/session-record.ts';
import type { Room } from '../../../../room/room.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import type { Session } from '../../../../session/session.ts';
import { EdgeLinks } from '../../edge-links.tsx';
import { NoSuchScenario } from '../../kind-pages/kind-page.tsx';
import { hrefOf, toRoom } from '../../routes.ts';
import { saidWhen } from '../../said-when.ts';
import { Screen } from '../../screen.tsx';
import { ScreenHeading } from '../../screen-heading.tsx';
import { useSession } from '../../session-context.ts';
import { useLoaded } from '../../use-loaded.ts';
import { Waiting } from '../../waiting.tsx';
import { loadRoom } from '../hosting/load-room.ts';
import { NoSuchRoom } from '../hosting/no-such-room.tsx';
import { useRooms } from '../hosting/rooms-context.ts';
import { HowItEnded } from './how-it-ended.tsx';
import { HowItWent } from './how-it-went.tsx';
import { MomentTold } from './moment-told.tsx';
import { RecordFiles } from './record-files.tsx';
import { lastingWords, votingWords } from './record-words.ts';

/** A session looked at again, to be printed or taken along. */
export default function RoomRecord({ roomId }: { readonly roomId: string }) {
  const session = useSession();
  const rooms = useRooms();
  const loaded = useLoaded(roomId, async () => loadRoom(await rooms(), session, roomId));
  if (loaded.state !== 'here') return <Waiting />;
  if (!loaded.value.ok) {
    return loaded.value.reason === 'no-such-room' ? <NoSuchRoom /> : <NoSuchScenario />;
  }
  return <Recorded playable={loaded.value.playable} room={loaded.value.room} />;
}

/** The reviews that tell what every reply of a session cost; none where they are not to be had. */
async function reviewAll(analysis: Session['analysis'], playable: PlayableScenario, room: Room) {
  try {
    return await Promise.all(pathsOfRecord(room).map((path) => analysis.review(playable, path)));
  } catch (fault) {
    console.error(fault);
    return [];
  }
}

interface RecordedProps {
  readonly playable: PlayableScenario;
  readonly room: Room;
}

function Recorded({ playable, room }: RecordedProps) {
  const { analysis } = useSession();
  const { roomId } = room.log;
  const reviewed = useLoaded(roomId, () => reviewAll(analysis, playable, room));
  const reviews = reviewed.state === 'here' ? reviewed.value : [];
  const record = sessionRecord(room, costsOf(reviews));
  const { title, language } = record.scenario;
  const exact = reviews.every((review) => review.exact);
  return (
    <Screen
      name={`Record: ${title}`}
      title={title}
      actions={<EdgeLinks to={['library', 'rooms']} />}
    >
      <article className="page paper record">
        <Head record={record} />
        <RecordFiles record={record} log={room.log} text={playable.text} />
        <HowItWent record={record} />
        {record.moments.length > 0 && (
          <section>
            <h2>Moment by moment</h2>
            {reviewed.state === 'waiting' && (
              <p role="status" className="paper__small paper__screen-only">
                Working out what each reply cost
              </p>
            )}
            {record.moments.map((moment) => (
              <MomentTold key={`${moment.attempt} ${moment.id}`} {...{ moment, language, exact }} />
            ))}
          </section>
        )}
        <HowItEnded record={record} />
        <Foot roomId={roomId} over={record.over} />
      </article>
    </Screen>
  );
}

function Head({ record }: { readonly record: SessionRecord }) {
  const { scenario, openedAt, seconds, rehearsal } = record;
  const facts = [saidWhen(openedAt), lastingWords(seconds), votingWords(record)];
  return (
    <header className="paper__head">
      <p className="paper__kicker">
        {rehearsal ? 'Rehearsal: the votes were simulated' : 'Record of a room'}
      </p>
      <ScreenHeading lang={scenario.language}>{scenario.title}</ScreenHeading>
      <p>{facts.filter((fact) => fact !== '').join(' · ')}</p>
    </header>
  );
}

function Foot({ roomId, over }: { readonly roomId: string; readonly over: boolean }) {
  return (
    <footer className="paper__foot">
      <p className="paper__small">
        Cost is what a reply put out of reach of the best ending for the score, not blame. Only
        counts are kept: no name of anybody who was there.
      </p>
      <p className="paper__screen-only">
        <a href={hrefOf(toRoom(roomId))}>
          {over ? 'Look at the session again' : 'Go on with the session'}
        </a>
      </p>
    </footer>
  );
}
