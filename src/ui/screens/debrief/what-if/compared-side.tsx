import { linesAt, replayPath } from '../../../../core/play/replay-path.ts';
import type { Decision } from '../../../../core/score/path-score.ts';
import type { ComparedRun } from '../../../../session/compare-runs.ts';
import type { TriedWay } from '../../../../session/tried-tree.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { outcomeWords } from '../../outcome-words.ts';
import { bandWords } from '../band-words.ts';
import { Quoted } from '../their-side/quoted.tsx';
import { type Tried, whenOf } from './tried-ways.ts';

export interface ComparedSideProps {
  readonly name: string;
  readonly tried: Tried;
  readonly way: TriedWay;
  readonly side: ComparedRun;
  /** The reply with which the two ways part; null where this one went no further. */
  readonly said: Decision | null;
}

/** One of two ways: what was said where they parted, what came back, and how it ended. */
export function ComparedSide({ name, tried, way, side, said }: ComparedSideProps) {
  const { language } = tried.playable.scenario;
  const at = way.score.decisions.length - side.after.length;
  return (
    <article className="compared__side stack">
      <header>
        <h3>{name}</h3>
        <p className="soft small">{whenOf(tried, way)}</p>
      </header>
      {said === null ? (
        <p className="soft">This way went no further.</p>
      ) : (
        <div className="turn" lang={language}>
          <p className="turn__who">You</p>
          {said.choice.does !== null && <p className="turn__does">{said.choice.does}</p>}
          <Paragraphs text={said.choice.says} look="turn__you" />
          <Answer tried={tried} way={way} at={at} />
        </div>
      )}
      <End side={side} language={language} />
    </article>
  );
}

/** All that was said back to the reply with which the ways part. */
function Answer({ tried, way, at }: { tried: Tried; way: TriedWay; at: number }) {
  const { rules } = tried.playable;
  const before = replayPath(rules, way.path.slice(0, at)).visits.length;
  const next = replayPath(rules, way.path.slice(0, at + 1)).visits[before];
  const lines = next === undefined ? [] : linesAt(rules, next);
  return lines
    .filter(({ by, says }) => by !== null && by !== 'you' && says.length > 0)
    .map(({ says }, place) => <Quoted key={place} text={says} look="compared__answer" />);
}

function End({ side, language }: { readonly side: ComparedRun; readonly language: string }) {
  const { ending, band, score } = side;
  if (ending === null) return <p className="soft">It was not brought to an end.</p>;
  return (
    <div className="compared__end">
      <p className="soft small">It ended with</p>
      <p className="compared__title" lang={language}>
        {ending.ending.title}
      </p>
      <p>{outcomeWords[ending.ending.outcome]}</p>
      <p>
        {band !== null && <strong className="band__name">{bandWords[band].name}</strong>}{' '}
        {score !== null && <small className="soft">{Math.round(score)} of 100</small>}
      </p>
    </div>
  );
}
