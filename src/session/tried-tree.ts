import { type Path, printPath, type Step } from '../core/play/path.ts';
import { replayPath } from '../core/play/replay-path.ts';
import type { Choice, DecisionScene, EndingScene } from '../core/scenario/scenario.ts';
import type { PathScore } from '../core/score/path-score.ts';
import { scoreVisits } from '../core/score/score-path.ts';
import type { PlayableScenario } from './playable.ts';
import type { SavedRun } from './saved-run.ts';

/** One way through a scenario that the learner went: a run's own path, or one that was left. */
export interface TriedWay {
  readonly runId: string;
  /** The place of the attempt in its run; null for the run's own path. */
  readonly attempt: number | null;
  readonly path: Path;
  /** Its score, ending and band are null while it is not complete. */
  readonly score: PathScore;
}

/** One reply in the tree of all that was tried, after everything that leads to it. */
export interface TriedNode {
  readonly step: Step;
  readonly scene: DecisionScene;
  readonly choice: Choice;
  /** Counts decisions from 0. */
  readonly at: number;
  /** Every way that goes through here, oldest first. */
  readonly ways: readonly TriedWay[];
  /** The first of them that came to an ending; null if none did. */
  readonly first: TriedWay | null;
  /** The one with the highest score, of equal ones the oldest; null where none has a score. */
  readonly best: TriedWay | null;
  /** The endings that were reached through here, in the order first reached. */
  readonly endings: readonly EndingScene[];
  /** What was tried next, in the order first tried. */
  readonly next: readonly TriedNode[];
}

/** All that was tried in one scenario, as it is in one text. */
export interface TriedTree extends Pick<TriedNode, 'ways' | 'first' | 'best' | 'endings' | 'next'> {
  /** The learner's runs of the same scenario in another text: they may have met other words. */
  readonly apart: readonly SavedRun[];
}

/** A node while the tree grows. */
interface Growing {
  readonly ways: TriedWay[];
  readonly next: Map<string, Growing>;
}

const sprout = (): Growing => ({ ways: [], next: new Map() });

/** The paths of a run, oldest first, without those that another of them repeats or goes on from. */
function pathsOf(run: SavedRun): readonly Pick<TriedWay, 'path' | 'attempt'>[] {
  const left = run.attempts.map(({ path }, attempt) => ({ path, attempt }));
  const all = [...left, { path: run.path, attempt: null }];
  const printed = all.map(({ path }) => printPath(path));
  return all.filter(({ path, attempt }, n) => {
    const mine = printed[n] as string;
    const repeated = printed.some((other, m) =>
      other === mine ? attempt !== null && isKeptInstead(m, n, all.length) : false,
    );
    const goneOn = printed.some((other) => other.startsWith(`${mine},`));
    return path.length > 0 && !repeated && !goneOn;
  });
}

/** Of equal paths the run's own is kept, which is the last, else the oldest. */
function isKeptInstead(other: number, mine: number, count: number): boolean {
  return other !== mine && (other === count - 1 || other < mine);
}

/** What cannot be played whole was left before the scenario was edited into this text: it is no way through it. */
function waysOf({ rules, scenario, par }: PlayableScenario, run: SavedRun): readonly TriedWay[] {
  return pathsOf(run).flatMap(({ path, attempt }) => {
    const replayed = replayPath(rules, path);
    if (!replayed.ok) return [];
    const score = scoreVisits(replayed.visits, scenario.rubric, par);
    return [{ runId: run.runId, attempt, path, score }];
  });
}

function plant(root: Growing, way: TriedWay): void {
  let node = root;
  node.ways.push(way);
  for (const { choice } of way.path) {
    // After the same steps everybody stands in the same scene, so the choice tells them apart.
    const next = node.next.get(choice) ?? sprout();
    node.next.set(choice, next);
    next.ways.push(way);
    node = next;
  }
}

function higher(a: TriedWay | null, b: TriedWay): TriedWay | null {
  const score = b.score.score;
  return score !== null && score > (a?.score.score ?? Number.NEGATIVE_INFINITY) ? b : a;
}

/** What the ways through a place came to. */
function cameTo(ways: readonly TriedWay[]) {
  const endings = ways.flatMap(({ score }) => score.ending ?? []);
  return {
    ways,
    first: ways.find(({ score }) => score.complete) ?? null,
    best: ways.reduce<TriedWay | null>(higher, null),
    endings: [...new Set(endings)],
  };
}

function grown(growing: Growing, at: number): TriedNode {
  const [way] = growing.ways;
  const step = way?.path[at];
  const decision = way?.score.decisions[at];
  if (step === undefined || decision === undefined) throw new Error('nobody went this way');
  return { step, ...decision, at, ...cameTo(growing.ways), next: nextOf(growing, at + 1) };
}

function nextOf({ next }: Growing, at: number): readonly TriedNode[] {
  return [...next.values()].map((one) => grown(one, at));
}

function oldestFirst(runs: readonly SavedRun[]): readonly SavedRun[] {
  return [...runs].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}

/**
 * The tree of all that the learner tried in a scenario as it is in this text: every run and every way
 * that was left by stepping back. Received runs are somebody else's and no part of it.
 */
export function triedTree(playable: PlayableScenario, runs: readonly SavedRun[]): TriedTree {
  const own = oldestFirst(runs).filter(
    ({ scenarioKey, received }) => scenarioKey === playable.key && !received,
  );
  const here = own.filter(({ contentHash }) => contentHash === playable.contentHash);
  const root = sprout();
  for (const way of here.flatMap((run) => waysOf(playable, run))) plant(root, way);
  const apart = own.filter(({ contentHash }) => contentHash !== playable.contentHash);
  return { ...cameTo(root.ways), next: nextOf(root, 0), apart };
}
