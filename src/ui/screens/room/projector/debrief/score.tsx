import type { PublicView } from '../../../../../room/public-view.ts';
import { bandWords } from '../../../debrief/band-words.ts';
import type { Drawing } from '../drawing.ts';
import { ladder } from '../step.ts';
import type { Revealed } from './of-reveal.ts';
import { Told } from './told.tsx';

/** What the score is of, and the highest there is. */
export function scoreWords({ score, highest, exact }: Revealed<'score'>): string | null {
  if (score === null) return null;
  const told = `${Math.round(score)} of 100.`;
  if (highest === null) return told;
  return `${told} The highest here is ${Math.round(highest)}${exact ? '' : ' (sampled)'}.`;
}

/** The band in words first, the number last and small. */
export function drawScore({ size }: PublicView, told: Revealed<'score'>): Drawing {
  const { band } = told;
  const words = band === null ? null : bandWords[band];
  const number = scoreWords(told);
  return {
    steps: ladder(size, [{ speech: 6 }, { speech: 5.1 }]),
    draw: () => (
      <Told title="All in all">
        <div className="score-told">
          {words !== null && <p className="score-told__band">{words.name}</p>}
          {words !== null && <p className="score-told__meaning">{words.meaning}</p>}
          <p className="score-told__numbers">{number ?? 'This talk was not scored.'}</p>
          <p className="soft">Practice, not a measurement of you.</p>
        </div>
      </Told>
    ),
  };
}
