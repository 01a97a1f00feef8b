import { replayPath, standingOf } from '../../play/replay-path.ts';
import { rowsToEndings } from '../build-rows.ts';
import type { Explored } from '../explore-scenario.ts';
import { extremePath } from '../extreme-path.ts';
import { pointer } from '../pointer.ts';
import { type End, reachFrom } from '../score-range.ts';
import { noPoints, type Share, scoreOfShare } from '../share.ts';
import { shownBy, shownNumber } from '../words-of-checks.ts';
import { when } from './example-talk.ts';
import type { Finding, Rule } from './rule.ts';

/** A score that an outcome contradicts. */
interface Contradiction {
  readonly outcome: 'broken' | 'connected';
  readonly end: End;
  readonly contradicts: (share: Share) => boolean;
  readonly mend: string;
}

const strong = 60;

/** All ways through are gone over once for each ending told of, so some are left for after the mend. */
const mostTold = 20;

const contradictions: readonly Contradiction[] = [
  {
    outcome: 'broken',
    end: 'highest',
    contradicts: ({ earned, of }) => 100 * earned >= strong * of,
    mend: 'Lower the ratings on the way, lead such a run elsewhere, or call the outcome "mixed".',
  },
  {
    outcome: 'connected',
    end: 'lowest',
    contradicts: ({ earned }) => earned < 0,
    mend: 'Lead a run that did more harm than good elsewhere, or call the outcome "mixed".',
  },
];

/** The ending with the most telling run, found anew without those already told, until none is left. */
function* endingsAgainst(explored: Explored, { outcome, end, contradicts }: Contradiction) {
  const told = new Set<string>();
  while (told.size < mostTold) {
    const rows = rowsToEndings(
      explored,
      (scene) => scene.ending.outcome === outcome && !told.has(scene.id),
    );
    const known = { ...explored, rows };
    const share = reachFrom(known, { state: 0, points: noPoints }, end);
    if (share === null || !contradicts(share)) return;
    const path = extremePath(known, end) ?? [];
    const id = standingOf(replayPath(explored.graph.rules, path)).scene.id;
    // A path that is replayed stands on its ending; were it not so, this would not end.
    if (told.has(id)) return;
    told.add(id);
    yield { id, path, score: scoreOfShare(share) };
  }
}

function findIn(explored: Explored): readonly Finding[] {
  return contradictions.flatMap((one) =>
    [...endingsAgainst(explored, one)].map(({ id, path, score }) => ({
      path: pointer('scenes', id, 'ending', 'outcome'),
      message: `A run that scores ${shownNumber(score)} ends "${one.outcome}", in "${id}". ${shownBy(path)}`,
      mend: one.mend,
    })),
  );
}

const [soon, thursday] = when.choices;

/** The score says one thing and the ending another. */
export const scoreAgainstOutcome: Rule = {
  id: 'score-against-outcome',
  severity: 'warning',
  sentence: 'A run that scores 60 or more ends broken, or one that scores below 0 ends connected.',
  find: ({ explored }) => (explored === null || explored.scored === null ? [] : findIn(explored)),
  bad: {
    file: {
      scenes: { when: { ...when, choices: [{ ...soon, rates: { act: 'general' } }, thursday] } },
    },
    at: ['/scenes/she-leaves/ending/outcome'],
  },
  good: { scenes: { when } },
};
