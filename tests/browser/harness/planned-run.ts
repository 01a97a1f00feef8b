import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  readRubrics,
  readScenarioFile,
  scenariosFolder,
} from '../../../src/cli/read-scenario-file.ts';
import { choicesOffered, linesShown } from '../../../src/core/play/choices-offered.ts';
import type { Path } from '../../../src/core/play/path.ts';
import { beginRun, sceneAt } from '../../../src/core/play/play-state.ts';
import { rulesOf } from '../../../src/core/play/rules.ts';
import { continueOn, takeChoice } from '../../../src/core/play/take-choice.ts';
import type { Choice, Line, Scenario, Scene } from '../../../src/core/scenario/scenario.ts';

/** One thing that a learner does: gives the reply at a place (from 1), or continues. */
export interface Move {
  readonly scene: Scene;
  /** What is said to the learner before it. */
  readonly lines: readonly Line[];
  readonly reply: { readonly place: number; readonly choice: Choice } | null;
}

/** A whole talk, planned with core from the file as it is now, so that an edit of the words breaks no journey. */
export interface PlannedRun {
  readonly scenario: Scenario;
  readonly moves: readonly Move[];
  readonly ending: Extract<Scene, { kind: 'ending' }>;
}

/** How a learner chooses: the reply that is rated best, or worst. */
export type Manner = 'kind' | 'careless';

const points = { against: -1, missed: 0, general: 0.5, specific: 1 };

function worth(choice: Choice): number {
  const rated = choice.rates.reduce((sum, { rating }) => sum + points[rating], 0);
  return rated - 2 * choice.breaches.length;
}

function pick(offered: readonly Choice[], manner: Manner): Choice {
  const sorted = offered.toSorted((a, b) => worth(b) - worth(a));
  const picked = manner === 'kind' ? sorted[0] : sorted.at(-1);
  if (picked === undefined) throw new Error('nothing is offered');
  return picked;
}

/** Plans a talk from its first scene to an ending. */
export function planRun(scenario: Scenario, manner: Manner): PlannedRun {
  return planFrom(scenario, [], manner);
}

/** Plans a talk that begins with a path, and goes on in a manner where that stops short of an ending. */
export function planFrom(scenario: Scenario, begun: Path, manner: Manner): PlannedRun {
  const rules = rulesOf(scenario);
  const moves: Move[] = [];
  let state = beginRun(rules);
  const chosen = (offered: readonly Choice[]) => {
    const step = begun[moves.filter(({ reply }) => reply !== null).length];
    return offered.find(({ id }) => id === step?.choice) ?? pick(offered, manner);
  };
  for (let turn = 0; turn < 200; turn++) {
    const scene = sceneAt(rules, state);
    if (scene.kind === 'ending') return { scenario, moves, ending: scene };
    const offered = choicesOffered(rules, state);
    const choice = scene.kind === 'decision' ? chosen(offered) : null;
    const moved = choice === null ? continueOn(rules, state) : takeChoice(rules, state, choice.id);
    if (!moved.ok) throw new Error(moved.reason);
    moves.push({
      scene,
      lines: linesShown(rules, state),
      reply: choice === null ? null : { place: offered.indexOf(choice) + 1, choice },
    });
    state = moved.state;
  }
  throw new Error(`${scenario.id}: this way of talking comes to no end`);
}

/** The replies of a planned talk, as a path. */
export function pathOf({ moves }: PlannedRun): Path {
  return moves.flatMap(({ scene, reply }) =>
    reply === null ? [] : [{ scene: scene.id, choice: reply.choice.id }],
  );
}

/** What is still to be done in a planned talk by whoever sits down at one of its replies, counted from 0. */
export function movesFrom({ moves }: PlannedRun, at: number): readonly Move[] {
  const decided = moves.flatMap(({ reply }, place) => (reply === null ? [] : [place]));
  return moves.slice(decided[at] ?? moves.length);
}

/** Every scenario that ships, by id. */
function shippedScenarios(): ReadonlyMap<string, Scenario> {
  const rubrics = readRubrics();
  const names = readdirSync(scenariosFolder).filter((name) => name.endsWith('.scenario.json'));
  return new Map(
    names.sort().map((name) => {
      const { parsed } = readScenarioFile(join(scenariosFolder, name), rubrics);
      if (!parsed.ok) throw new Error(`${name} has errors`);
      return [parsed.scenario.id, parsed.scenario];
    }),
  );
}

/** One of the scenarios that ship. */
export function shipped(id: 'physician-and-the-ehr' | 'weeks-without-a-word'): Scenario {
  const scenario = shippedScenarios().get(id);
  if (scenario === undefined) throw new Error(`${id} does not ship`);
  return scenario;
}
