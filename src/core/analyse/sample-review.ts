import { choicesOffered } from '../play/choices-offered.ts';
import type { Path } from '../play/path.ts';
import { replayPath, type Visit } from '../play/replay-path.ts';
import type { Rules } from '../play/rules.ts';
import { takeChoice } from '../play/take-choice.ts';
import type { Par } from '../score/path-score.ts';
import { scoreVisits } from '../score/score-path.ts';
import type { DecisionReview, OfferedReview, PathReview } from './path-review.ts';
import { type Dice, playOnce, seededDice } from './sample-plays.ts';

/** How many plays are tried after each reply. */
const playsPerReply = 200;
const seed = 20_261_124;

/** What the plays after one reply came to: the highest score, and the endings seen. */
interface Tried {
  readonly choice: string;
  readonly highest: number | null;
  readonly endings: ReadonlySet<string>;
}

interface Sampling {
  readonly rules: Rules;
  readonly par: Par | null;
  readonly dice: Dice;
}

function tryReply(sampling: Sampling, before: readonly Visit[], choice: string): Tried {
  const { rules, par, dice } = sampling;
  const here = before.at(-1) as Visit;
  const moved = takeChoice(rules, here.state, choice);
  if (!moved.ok) throw new Error(`an offered choice was refused: ${moved.reason}`);
  const { scene } = here;
  const taken = scene.kind === 'decision' ? scene.choices.find(({ id }) => id === choice) : null;
  const so = [...before.slice(0, -1), { ...here, choice: taken ?? null }];
  const endings = new Set<string>();
  let highest: number | null = null;
  for (let play = 0; play < playsPerReply; play++) {
    const rest = playOnce(rules, dice, { from: moved.state });
    if (rest === null) continue;
    const { score, ending } = scoreVisits([...so, ...rest], rules.scenario.rubric, par);
    if (ending !== null) endings.add(ending.id);
    if (score !== null) highest = Math.max(highest ?? score, score);
  }
  return { choice, highest, endings };
}

function reviewDecision(sampling: Sampling, visits: readonly Visit[], n: number): DecisionReview {
  const { scene, state, choice } = visits[n] as Visit;
  const order = sampling.rules.scenario.scenes;
  const inOrder = (endings: ReadonlySet<string>) =>
    order.filter(({ id }) => endings.has(id)).map(({ id }) => id);
  const tried = choicesOffered(sampling.rules, state).map(({ id }) =>
    tryReply(sampling, visits.slice(0, n + 1), id),
  );
  const scores = tried.flatMap(({ highest }) => highest ?? []);
  const best = scores.length === 0 ? null : Math.max(...scores);
  const offered: OfferedReview[] = tried.map(({ choice: id, highest, endings }) => ({
    choice: id,
    cost: best === null || highest === null ? null : best - highest,
    after: highest,
    endings: inOrder(endings),
  }));
  return {
    scene: scene.id,
    choice: choice?.id ?? '',
    cost: offered.find((one) => one.choice === choice?.id)?.cost ?? null,
    best,
    endings: inOrder(new Set(tried.flatMap(({ endings }) => [...endings]))),
    offered,
  };
}

/**
 * A review from seeded random plays, for a scenario with more states than can be explored. Each cost is an
 * estimate: costs need not add up.
 */
export function sampleReview(rules: Rules, par: Par | null, path: Path): PathReview {
  const { visits } = replayPath(rules, path);
  const sampling: Sampling = { rules, par, dice: seededDice(seed) };
  const decisions = visits.flatMap(({ choice }, n) =>
    choice === null ? [] : [reviewDecision(sampling, visits, n)],
  );
  return { exact: false, highest: decisions[0]?.best ?? null, decisions };
}
