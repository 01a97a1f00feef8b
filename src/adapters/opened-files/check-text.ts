import { type ParsedScenario, parseScenario } from '../../core/scenario/parse-scenario.ts';
import { loadRubrics } from '../bundled/rubrics.ts';

/** Checks a scenario's text against the built-in rubrics. */
export async function checkText(text: string): Promise<ParsedScenario> {
  return parseScenario(text, await loadRubrics());
}
