import type { ReadRun } from '../../../../session/session.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { bandWords, limitWords } from '../band-words.ts';
import { momentsMet } from '../moments-met.ts';
import { aboutTheTwo, mainPerson } from '../together.ts';
import { lookAfter, turnsOf } from '../turns.ts';

/** Whose talk it was, how it ended, and what it came to; with the face as it was at the end. */
export function PrintedHead({ read }: { readonly read: ReadRun }) {
  const { scenario } = read.playable;
  const held = new Date(read.run.startedAt);
  return (
    <header className="printed__head">
      <Face read={read} />
      <div>
        <p className="printed__title">
          <span lang={scenario.language}>{scenario.title}</span>
          {!read.run.received && ` · ${held.toLocaleDateString('en', { dateStyle: 'long' })}`}
        </p>
        <h1>{aboutTheTwo(read)}</h1>
        <Band read={read} />
      </div>
      <Ended read={read} />
    </header>
  );
}

function Face({ read }: { readonly read: ReadRun }) {
  const person = mainPerson(read);
  if (person === null) return null;
  const lines = turnsOf(read).flatMap((turn) => turn.lines);
  const look = lookAfter(lines.filter(({ by }) => by === person.id));
  const src = read.playable.faceOf(person.id, look ?? { feeling: 'calm', strength: 2 });
  return src === null ? null : <img className="printed__face" src={src} alt="" />;
}

function Band({ read }: { readonly read: ReadRun }) {
  const { score } = read;
  if (!score.complete) return <p>This conversation is not over; nothing is summed up yet.</p>;
  const name = mainPerson(read)?.name ?? 'this person';
  return (
    <>
      <p className="printed__band">
        {score.band !== null && <strong>{bandWords[score.band].name}</strong>}
        {score.decisions.length > 0 && <span>{momentsMet(score, name)}</span>}
        <span>practice, not a measurement of you</span>
      </p>
      {score.band !== null && <p>{bandWords[score.band].meaning}</p>}
    </>
  );
}

function Ended({ read: { playable, score } }: { readonly read: ReadRun }) {
  if (score.ending === null) return null;
  const { language } = playable.scenario;
  return (
    <section className="printed__ended">
      <h2>
        How it ended: <span lang={language}>{score.ending.ending.title}</span>
      </h2>
      <div lang={language}>
        <Paragraphs text={score.ending.ending.epilogue} />
      </div>
      {score.limits.length > 0 && (
        <>
          <h3>What would take it further</h3>
          <ul>
            {score.limits.map((limit) => (
              <li key={limit}>{limitWords[limit]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
