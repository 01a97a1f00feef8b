import type { CriterionProgress } from '../../../session/progress.ts';
import { howMuch } from './how-much-words.ts';
import { MarkShape } from './mark-shapes.tsx';

export interface CriterionFigureProps {
  readonly progress: CriterionProgress;
  /** The left end of the scale, the same for all figures: 0, or -100 where anything went against. */
  readonly lowest: number;
}

const width = 300;
const edge = 14;

/** One criterion: where it began, how far it went at best, and where it stands; in words below. */
export function CriterionFigure({ progress, lowest }: CriterionFigureProps) {
  const { criterion } = progress;
  return (
    <figure className="progress__figure">
      <figcaption>
        <h3>{criterion.label}</h3>
      </figcaption>
      <Scale progress={progress} lowest={lowest} />
      <p className="soft small">{inWords(progress)}</p>
    </figure>
  );
}

function Scale({ progress: { first, best, latest }, lowest }: CriterionFigureProps) {
  const at = (score: number) => edge + ((score - lowest) / (100 - lowest)) * (width - 2 * edge);
  const ticks = [lowest, 0, 50, 100];
  return (
    <svg className="progress__scale" viewBox={`0 0 ${width} 32`} aria-hidden="true">
      <path className="progress__axis" d={`M${at(lowest)} 16H${at(100)}`} />
      {ticks.map((tick) => (
        <path key={tick} className="progress__axis" d={`M${at(tick)} 12v8`} />
      ))}
      {first !== null && best !== null && (
        <path className="progress__way" d={`M${at(first.score)} 16H${at(best.score)}`} />
      )}
      {latest !== null && <MarkShape kind="latest" x={at(latest.score)} y={16} />}
      {first !== null && <MarkShape kind="first" x={at(first.score)} y={16} />}
      {best !== null && <MarkShape kind="best" x={at(best.score)} y={16} />}
    </svg>
  );
}

function inWords({ runs, first, best, latest }: CriterionProgress): string {
  if (first === null || best === null || latest === null) return 'Not called for yet.';
  if (runs === 1) return `Called for once so far: ${howMuch(first.score)}.`;
  const words = [first, best, latest].map(({ score }) => howMuch(score));
  if (new Set(words).size === 1) return `Each time ${words[0]}.`;
  return `First ${words[0]}, at best ${words[1]}, most lately ${words[2]}.`;
}
