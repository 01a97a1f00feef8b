import { type Look, readScenario } from '../../core/analyse/check-scenario.ts';
import type { ParsedScenario } from '../../core/scenario/parse-scenario.ts';
import { loadRubrics } from '../bundled/rubrics.ts';

/** Checks a scenario's text against the built-in rubrics, over all its paths. */
export async function checkText(text: string, look: Look = 'all'): Promise<ParsedScenario> {
  return readScenario(text, await loadRubrics(), look);
}
