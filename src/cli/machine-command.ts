import { machineDefinition } from '../conversation/machine-definition.ts';
import { type Answered, asJson } from './command.ts';
import { withScenario } from './with-scenario.ts';

/** How to use `machine`. */
export const machineUsage =
  "machine FILE     prints the conversation's state machine as JSON, for XState's visual tools";

/** Prints a scenario's machine as plain data. */
export function machineCommand(files: readonly string[]): Answered {
  return withScenario(files, { usage: machineUsage, json: false }, (scenario) => ({
    exit: 0,
    says: asJson(machineDefinition(scenario)),
  }));
}
