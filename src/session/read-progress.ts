import type { Criterion } from '../core/scenario/rubric.ts';
import type { PlayableScenario } from './playable.ts';
import type { CriterionProgress, Mark, Progress } from './progress.ts';
import { type ReadRun, readRunAgain, type Shelves } from './read-run.ts';
import type { SavedRun } from './saved-run.ts';

/** The rubric that progress is told in: criteria of other rubrics mean other things. */
const rubricFollowed = 'him-empathy';

/** What one run adds; `null` if it is not complete or of another rubric. */
type Scored = { readonly criterion: Criterion; readonly score: number | null }[] | null;

/** What is remembered from one reading to the next, for the page's life. */
export type ProgressMemory = Map<string, Scored>;

/** What reading progress needs beside the runs. */
export interface ProgressReader {
  readonly shelves: Shelves;
  readonly memory: ProgressMemory;
  /** Awaited between two runs. */
  readonly rest: () => Promise<void>;
}

/** A run's version: its path changes with the time of its last change. */
const versionOf = ({ runId, contentHash, changedAt }: SavedRun) =>
  `${runId} ${contentHash} ${changedAt}`;

function remembering<T>(ask: (key: string, more: string) => Promise<T>) {
  const asked = new Map<string, Promise<T>>();
  return (key: string, more = '') => {
    const name = `${key} ${more}`;
    const answer = asked.get(name) ?? ask(key, more);
    asked.set(name, answer);
    return answer;
  };
}

/** Two hundred runs of one scenario need it loaded once. */
function shelvesAskedOnce({ source, store }: Shelves): Shelves {
  const load = remembering<PlayableScenario | null>((key) => source.load(key));
  const loadText = remembering<PlayableScenario | null>((key, text) => source.loadText(key, text));
  const readText = remembering((hash) => store.readText(hash));
  return { source: { load, loadText }, store: { readText } };
}

function scoredIn({ score, playable }: ReadRun): Scored {
  if (!score.complete || playable.scenario.rubric.id !== rubricFollowed) return null;
  return score.criteria.map(({ criterion, score: one }) => ({ criterion, score: one }));
}

/** Undefined where the run's scenario cannot be loaded; that is not remembered, since it may be opened yet. */
async function scoreRun(run: SavedRun, reader: ProgressReader): Promise<Scored | undefined> {
  const version = versionOf(run);
  const known = reader.memory.get(version);
  if (known !== undefined) return known;
  const read = await readRunAgain(run, reader.shelves);
  if (read === null) return undefined;
  const scored = scoredIn(read);
  reader.memory.set(version, scored);
  return scored;
}

interface Counted {
  readonly run: SavedRun;
  readonly scored: NonNullable<Scored>;
}

function marksOf(criterion: Criterion, counted: readonly Counted[]): readonly Mark[] {
  return counted.flatMap(({ run: { runId, scenarioKey, startedAt }, scored }) => {
    const score = scored.find((one) => one.criterion.id === criterion.id)?.score ?? null;
    return score === null ? [] : [{ score, runId, scenarioKey, startedAt }];
  });
}

function progressIn(criterion: Criterion, counted: readonly Counted[]): CriterionProgress {
  const marks = marksOf(criterion, counted);
  const best = marks.reduce<Mark | null>(
    (so, mark) => (so === null || mark.score > so.score ? mark : so),
    null,
  );
  const [first = null] = marks;
  return { criterion, runs: marks.length, first, best, latest: marks.at(-1) ?? null };
}

/** The learner's own runs in which something was decided, oldest first. */
function ownRuns(runs: readonly SavedRun[]): readonly SavedRun[] {
  const own = runs.filter(({ received, path }) => !received && path.length > 0);
  return own.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}

function forgetOthers(memory: ProgressMemory, runs: readonly SavedRun[]): void {
  const versions = new Set(runs.map(versionOf));
  for (const version of memory.keys()) if (!versions.has(version)) memory.delete(version);
}

/** Reads each criterion over all runs: what was first, best and latest. */
export async function readProgress(
  runs: readonly SavedRun[],
  reader: ProgressReader,
): Promise<Progress> {
  const asking = { ...reader, shelves: shelvesAskedOnce(reader.shelves) };
  const counted: Counted[] = [];
  let leftOut = 0;
  forgetOthers(reader.memory, runs);
  for (const run of ownRuns(runs)) {
    const scored = await scoreRun(run, asking);
    if (scored === undefined) leftOut++;
    else if (scored !== null) counted.push({ run, scored });
    await reader.rest();
  }
  const criteria = counted.at(-1)?.scored.map(({ criterion }) => criterion) ?? [];
  return {
    criteria: criteria.map((criterion) => progressIn(criterion, counted)),
    runs: counted.length,
    leftOut,
  };
}
