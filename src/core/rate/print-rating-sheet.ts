import { seededDice } from '../analyse/sample-plays.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { inertCell, printCsv } from './csv.ts';
import { ratingRows } from './rating-rows.ts';
import { criterionColumn, notCalledFor, sheetColumns } from './sheet-columns.ts';

/** The same list in an order that hangs on the seed alone (Fisher and Yates). */
export function shuffled<Item>(list: readonly Item[], seed: number): readonly Item[] {
  const dice = seededDice(seed);
  const items = [...list];
  for (let last = items.length - 1; last > 0; last--) {
    const other = dice(last + 1);
    [items[last], items[other]] = [items[other] as Item, items[last] as Item];
  }
  return items;
}

/**
 * The blind sheet of a scenario as CSV: every reply in a shuffled order, with what was just said before it,
 * and a column for each criterion, empty where the scene calls for it.
 */
export function printRatingSheet(scenario: Scenario, seed: number): string {
  const { criteria } = scenario.rubric;
  const head = [...sheetColumns, ...criteria.map(criterionColumn)];
  // Sorted by key first: the order must tell nothing of the order in the file either.
  const inNoOrder = ratingRows(scenario).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const rows = shuffled(inNoOrder, seed).map((row) => [
    row.key,
    ...[row.scene, row.heard, row.says, row.does].map(inertCell),
    ...criteria.map(({ id }) => (row.calledFor.has(id) ? '' : notCalledFor)),
  ]);
  return printCsv([head.map(inertCell), ...rows]);
}
