import { scenarioSchema } from '../core/scenario/scenario-schema.ts';
import { type Answered, asJson, wrongUse } from './command.ts';

/** How to use `schema`. */
export const schemaUsage = 'schema     prints the JSON Schema of scenario files';

/** Prints the JSON Schema that editors use while a scenario is written. */
export function schemaCommand(files: readonly string[]): Answered {
  if (files.length > 0) return wrongUse('schema takes no file', schemaUsage);
  return { exit: 0, says: asJson(scenarioSchema()) };
}
