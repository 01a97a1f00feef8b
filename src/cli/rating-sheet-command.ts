import { createHash } from 'node:crypto';
import { printRatingSheet } from '../core/rate/print-rating-sheet.ts';
import { type Ratings, writtenRatings } from '../core/rate/ratings.ts';
import { readRatingSheet, type SheetProblem } from '../core/rate/read-rating-sheet.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { type Answered, asJson, wrongUse } from './command.ts';
import { withTexts } from './read-text-file.ts';
import { withScenario } from './with-scenario.ts';

/** How to use `rating-sheet`. */
export const ratingSheetUsage = [
  'rating-sheet FILE [--seed N]     prints a blank sheet (CSV) for a second rater who does not know the first ratings',
  'rating-sheet FILE --read SHEET.csv [--rater NAME]     takes the filled sheet back and prints its ratings (JSON)',
  'rating-sheet FILE --ratings [--rater NAME]     prints the ratings that stand in the file (JSON)',
].join('\n  ');

/** What a sheet is, and how it is filled. */
export const ratingSheetHelp = `The sheet has a row for every reply, in an order that hangs on --seed alone (1 where it is not given). Nobody
sees in it how the author rated, what they hear or think, or what a reply leads to.

Each criterion has a column. Where it is empty the scene calls for that criterion: write against, missed, general
or specific. Where it holds "-" the scene does not call for it: leave it, or write against where a reply does harm
all the same. The column "key" stands for the words of its row: leave it as it is. Rows may be sorted.

--read says everything that is wrong with a sheet at once and ends with 1; or it prints
{ scenario, contentHash, rater, ratings: [{ scene, choice, criterion, rating }], uncalled: [...] }
with every rating called for in "ratings", and what is against where it was not called for in "uncalled".`;

/** How `rating-sheet` was asked for. */
export interface RatingSheetOptions {
  readonly seed: string | undefined;
  readonly read: string | undefined;
  readonly ratings: boolean;
  readonly rater: string | undefined;
}

const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function printSheetProblem(file: string, { row, column, what, mend }: SheetProblem): string {
  const place = [row === null ? '' : `, row ${row}`, column === null ? '' : `, column ${column}`];
  return `${file}${place.join('')}: ${what}\n    → ${mend}`;
}

/** A sheet asked for without its seed still comes in the same order each time. */
function seedAsked(seed = '1'): number | null {
  return /^\d{1,9}$/.test(seed) ? Number(seed) : null;
}

function misuse({ seed, read, ratings, rater }: RatingSheetOptions): string | null {
  if (seedAsked(seed) === null) return '--seed takes a whole number of up to nine digits';
  if (read !== undefined && ratings) return '--read and --ratings are two different things';
  if (seed !== undefined && (read !== undefined || ratings))
    return '--seed goes with a blank sheet';
  if (rater !== undefined && read === undefined && !ratings)
    return '--rater goes with --read or --ratings';
  return null;
}

function takeBack(scenario: Scenario, sheet: string, head: Omit<Ratings, 'ratings' | 'uncalled'>) {
  return withTexts([sheet], ([text = '']) => {
    const taken = readRatingSheet(text, scenario);
    if (taken.ok) {
      const { ratings, uncalled } = taken;
      return { exit: 0, says: asJson({ ...head, ratings, uncalled }) };
    }
    const problems = taken.problems.map((problem) => printSheetProblem(sheet, problem));
    return { exit: 1, complains: problems.join('\n') };
  });
}

/** Prints a blank sheet, takes a filled one back, or prints the first ratings in the same form. */
export function ratingSheetCommand(
  files: readonly string[],
  options: RatingSheetOptions,
): Answered {
  const wrong = misuse(options);
  if (wrong !== null) return wrongUse(wrong, ratingSheetUsage);
  return withScenario(files, { usage: ratingSheetUsage, json: false }, (scenario, text) => {
    const head = {
      scenario: scenario.id,
      contentHash: hashOf(text),
      rater: options.rater ?? null,
    };
    if (options.read !== undefined) return takeBack(scenario, options.read, head);
    if (options.ratings) return { exit: 0, says: asJson({ ...head, ...writtenRatings(scenario) }) };
    // Letters beyond ASCII are read rightly by spreadsheets only after a byte order mark.
    const sheet = printRatingSheet(scenario, seedAsked(options.seed) ?? 1);
    return { exit: 0, says: `\uFEFF${sheet}\r` };
  });
}
