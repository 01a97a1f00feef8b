import { analyserOf } from '../core/analyse/analyser.ts';
import type { Exploration } from '../core/analyse/state-graph.ts';
import { statesAtMost } from '../core/analyse/state-graph.ts';
import { analysisAsData } from './analysis-as-data.ts';
import { type Answered, asJson, wrongUse } from './command.ts';
import { printAnalysis } from './print-analysis.ts';
import { printCount } from './print-bars.ts';
import type { Tell } from './tell.ts';
import { withScenario } from './with-scenario.ts';

/** How to use `analyse`. */
export const analyseUsage =
  'analyse FILE [--json] [--states N]     says what is true over all paths of a scenario';

/** How `analyse` was asked for. */
export interface AnalyseOptions {
  readonly json: boolean;
  readonly states: string | undefined;
  readonly tell: Tell;
}

/** How far to explore, telling whoever waits. */
export function explorationOf(tell: Tell, atMost: number = statesAtMost): Exploration {
  return { atMost, tell: (states) => tell(`exploring: ${printCount(states)} states`) };
}

/** The most states that may be asked for; each takes some 50 bytes and more. */
const statesEver = 20_000_000;

function statesAsked(states: string | undefined): number | null {
  if (states === undefined) return statesAtMost;
  const asked = Number(states);
  return /^\d+$/.test(states) && asked >= 1 && asked <= statesEver ? asked : null;
}

/** Analyses a scenario; one that leads into a dead end too, since that is when its writer needs it most. */
export function analyseCommand(files: readonly string[], options: AnalyseOptions): Answered {
  const { json, tell } = options;
  const atMost = statesAsked(options.states);
  if (atMost === null) {
    const why = `--states takes a whole number from 1 to ${printCount(statesEver)}`;
    return wrongUse(why, analyseUsage);
  }
  return withScenario(files, { usage: analyseUsage, json, look: 'structure' }, (scenario) => {
    const analyser = analyserOf(scenario, explorationOf(tell, atMost));
    tell('reading off what is true over all paths');
    const analysis = analyser.analyse();
    return {
      exit: 0,
      says: json ? asJson(analysisAsData(analysis)) : printAnalysis(scenario, analysis),
    };
  });
}
