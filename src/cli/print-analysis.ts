import type { Analysis, Range } from '../core/analyse/analysis.ts';
import type { Path } from '../core/play/path.ts';
import { printPath, printStep } from '../core/play/path.ts';
import type { Choice, Scenario } from '../core/scenario/scenario.ts';
import { cut, printBar, printBarLine, printCount, printRounded, printShare } from './print-bars.ts';
import { bandWords } from './print-score.ts';

const width = 100;

/** A heading with its lines under it; nothing where there are none. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function printRange({ lowest, highest }: Range): string {
  return highest === null ? 'none' : `${printRounded(lowest)} to ${printRounded(highest)}`;
}

const printPoints = (points: number) => `${points} point${points === 1 ? '' : 's'}`;

/** How sure all of it is, in one line. */
function printTrust({ exact, states, cap }: Analysis): string {
  if (exact) return `Exact: all ${printCount(states)} states explored.`;
  return `Sampled: more than ${printCount(cap)} states, so every figure comes from seeded random plays.`;
}

function printSize({ paths, shortest, longest, exact }: Analysis): string {
  const many =
    paths === null ? 'uncounted' : paths === 'unbounded' ? 'without end' : printCount(paths);
  if (shortest === null) return 'Paths       none: no run ends';
  const up = longest === null ? `${shortest} or more` : `${shortest} to ${longest}`;
  return `Paths       ${many}, of ${up} decisions${exact ? '' : ' (sampled)'}`;
}

function choicesOf(scenario: Scenario): ReadonlyMap<string, Choice> {
  return new Map(
    scenario.scenes.flatMap((scene) =>
      scene.kind === 'decision'
        ? scene.choices.map((choice) => [`${scene.id}/${choice.id}`, choice] as const)
        : [],
    ),
  );
}

function printWay(scenario: Scenario, path: Path | null): readonly string[] {
  const choices = choicesOf(scenario);
  const longest = Math.max(0, ...(path ?? []).map((step) => printStep(step).length));
  return (path ?? []).map((step) => {
    const name = printStep(step);
    const { says, does } = choices.get(name) ?? { says: [], does: null };
    const words = [...(does === null ? [] : [`(${does})`]), ...says].join(' ');
    return cut(`  ${name.padEnd(longest)}  ${words}`, width);
  });
}

function printEndings(scenario: Scenario, { endings, overPaths }: Analysis): readonly string[] {
  const ofPaths = new Map(overPaths?.endings.map(({ id, share }) => [id, share]));
  return endings.map(({ id, share }) => {
    const scene = scenario.scenes.find((one) => one.id === id);
    const { title = '', outcome = '' } = scene?.kind === 'ending' ? scene.ending : {};
    const paths = overPaths === null ? '' : ` ${printShare(ofPaths.get(id) ?? 0).padStart(7)}`;
    return cut(
      `  ${printBar(share)} ${printShare(share).padStart(7)}${paths}  ${id}, ${outcome}: ${title}`,
      width,
    );
  });
}

/** Scores in steps of ten, so that a talk of any length has a short chart. */
function printScores({ spread: { scores } }: Analysis): readonly string[] {
  const tens = new Map<number, number>();
  for (const [score, share] of scores ?? []) {
    const ten = score === 100 ? 9 : Math.floor(score / 10);
    tens.set(ten, (tens.get(ten) ?? 0) + share);
  }
  const [first = 0, last = -1] = [Math.min(...tens.keys()), Math.max(...tens.keys())];
  return Array.from({ length: Math.max(0, last - first + 1) || 0 }, (_, n) => {
    const ten = first + n;
    const to = ten === 9 ? 100 : 10 * ten + 9;
    return printBarLine(tens.get(ten) ?? 0, `${10 * ten} to ${to}`);
  });
}

function printCriteria(scenario: Scenario, { criteria }: Analysis): readonly string[] {
  const labels = new Map(scenario.rubric.criteria.map(({ id, label }) => [id, label]));
  return criteria.map(({ id, ...range }) => {
    const said = range.highest === null ? 'never called for' : printRange(range);
    return cut(`  ${said.padEnd(16)}  ${labels.get(id) ?? id}`, width);
  });
}

function printScenes({ sceneVisits }: Analysis): readonly string[] {
  return sceneVisits
    .filter(({ visits }) => visits > 0)
    .map(({ id, visits }) =>
      visits > 1.0005
        ? `  ${printBar(1)} ${`${visits.toFixed(1)} x`.padStart(7)}  ${id}`
        : printBarLine(Math.min(1, visits), id),
    );
}

function printDeadEnds({ deadEnds }: Analysis): readonly string[] {
  return deadEnds.flatMap(({ kind, scene, path }) => [
    `  ${kind} in ${scene}, come to by`,
    `    ${printPath(path) || 'nothing: the talk begins there'}`,
  ]);
}

/** Prints an analysis as a page for whoever writes the scenario. */
export function printAnalysis(scenario: Scenario, analysis: Analysis): string {
  const { spread, exact } = analysis;
  const sampled = (is: boolean) => (is && exact ? '' : ', sampled');
  const bands = [...(spread.bands ?? [])].map(([band, share]) =>
    printBarLine(share, bandWords[band]),
  );
  const best = `The best way (${printRounded(analysis.highest)})${sampled(true)}`;
  const worst = `The worst way (${printRounded(analysis.lowest)})${sampled(true)}`;
  return [
    cut(scenario.title, width),
    printTrust(analysis),
    '',
    `Length      ${printCount(analysis.scenes)} scenes, ${printCount(analysis.choices)} replies`,
    printSize(analysis),
    `Score       ${printRange(analysis)}${analysis.par === null ? ': nothing is called for' : `, par ${printPoints(analysis.par.possible)}`}`,
    ...section(best, printWay(scenario, analysis.bestPath)),
    ...section(worst, printWay(scenario, analysis.worstPath)),
    ...section(
      `How it ends, every reply offered being equally likely${analysis.overPaths === null ? '' : '; then of all paths'}${sampled(true)}`,
      printEndings(scenario, analysis),
    ),
    ...section(`How it is judged, likewise${sampled(spread.bandsExact)}`, bands),
    ...section(`Scores, likewise${sampled(spread.scoresExact)}`, printScores(analysis)),
    ...section(`Criteria, lowest to highest${sampled(true)}`, printCriteria(scenario, analysis)),
    ...section(`How often each scene is met in a run${sampled(true)}`, printScenes(analysis)),
    ...section(
      'Never met',
      analysis.unreachedScenes.map((id) => `  ${id}`),
    ),
    ...section('Dead ends: no ending can be reached from here', printDeadEnds(analysis)),
  ].join('\n');
}
