import type { Rubric } from '../../core/scenario/rubric.ts';

/** The built-in rubrics, for checking a file that names one. */
export async function loadRubrics(): Promise<readonly Rubric[]> {
  const { default: rubrics } = await import('virtual:softspoken/rubrics');
  return rubrics;
}
