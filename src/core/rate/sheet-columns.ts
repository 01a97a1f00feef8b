import type { Criterion } from '../scenario/rubric.ts';

/** What stands before the criteria: by `key` a row is known again, the rest is for reading. */
export const sheetColumns = ['key', 'scene', 'just said', 'your reply', 'what you do'] as const;

/** What stands where a scene does not call for a criterion. */
export const notCalledFor = '-';

/** The head of a criterion's column: its id, by which it is known again, and what people call it. */
export function criterionColumn({ id, label }: Pick<Criterion, 'id' | 'label'>): string {
  return `${id}: ${label}`;
}

/** What a column is known by: what its head says before the colon, capitals and spaces not minded. */
export function columnName(head: string): string {
  return (head.split(':', 1)[0] ?? '').trim().toLowerCase();
}
