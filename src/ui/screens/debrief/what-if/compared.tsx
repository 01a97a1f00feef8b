import { linesAt, replayPath } from '../../../../core/play/replay-path.ts';
import type { Comparison } from '../../../../session/compare-runs.ts';
import type { TriedWay } from '../../../../session/tried-tree.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { counted } from '../../counted.ts';
import { inQuotes } from '../in-quotes.ts';
import { lastWords } from '../reply-words.ts';
import { ComparedCriteria } from './compared-criteria.tsx';
import { ComparedSide } from './compared-side.tsx';
import { marksOf, type Tried } from './tried-ways.ts';

export interface ComparedProps {
  readonly tried: Tried;
  readonly ways: readonly [TriedWay, TriedWay];
  readonly comparison: Comparison;
}

/** Where two ways parted, what was said there, how each ended and what each met. */
export function Compared({ tried, ways, comparison }: ComparedProps) {
  const { common, parting, a, b } = comparison;
  const [left, right] = ways;
  const names = [nameOf(tried, left, 'One way'), nameOf(tried, right, 'Beside it')] as const;
  return (
    <div className="compared stack stack--wide">
      <p className="lead">{partedWords(comparison)}</p>
      {parting !== null && <Before tried={tried} way={left} at={common.length} />}
      <div className="compared__two">
        <ComparedSide name={names[0]} tried={tried} way={left} side={a} said={parting?.a ?? null} />
        <ComparedSide
          name={names[1]}
          tried={tried}
          way={right}
          side={b}
          said={parting?.b ?? null}
        />
      </div>
      <ComparedCriteria names={names} scores={[left.score, right.score]} />
    </div>
  );
}

/** "Your best, 3 November 2026": a way as a column is headed by it. */
function nameOf(tried: Tried, way: TriedWay, otherwise: string): string {
  const words = marksOf(tried, way).join(', ');
  const name = words === '' ? otherwise : words;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function partedWords({ common, parting }: Comparison): string {
  const begun = counted(common.length, 'reply', 'replies');
  if (parting === null) return 'The same way, word for word.';
  if (common.length === 0) return 'They part with your first reply.';
  return `The first ${begun} ${common.length === 1 ? 'is' : 'are'} the same. Then they part.`;
}

/** What both were asked when they parted. */
function Before({ tried, way, at }: { tried: Tried; way: TriedWay; at: number }) {
  const { rules, scenario } = tried.playable;
  const { visits } = replayPath(rules, way.path.slice(0, at));
  const said = lastWords(visits.slice(-1).flatMap((visit) => linesAt(rules, visit)));
  return (
    <blockquote className="compared__before" lang={scenario.language}>
      <p>
        <Emphasised text={inQuotes(said)} />
      </p>
    </blockquote>
  );
}
