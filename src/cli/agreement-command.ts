import { type Agreed, type Agreement, type Apart, agreementOf } from '../core/rate/agreement.ts';
import type { Ratings } from '../core/rate/ratings.ts';
import { readRatings } from '../core/rate/read-ratings.ts';
import { type Answered, asJson, wrongUse } from './command.ts';
import { printShare } from './print-bars.ts';
import { withTexts } from './read-text-file.ts';

/** How to use `agreement`. */
export const agreementUsage =
  'agreement A.json B.json [--json]     says how far two ratings of one scenario agree';

/** What the figure is, exactly. */
export const agreementHelp = `A.json and B.json are what rating-sheet prints with --ratings or --read.

Compared are the pairs (scene, choice, criterion) that the scene calls for and both have rated. The levels are
ordered: against 0, missed 1, general 2, specific 3.

Kappa is Cohen's kappa with quadratic weights:

    kappa = (Po - Pe) / (1 - Pe)
    Po = sum over i, j of w(i, j) * n(i, j) / n              what was observed
    Pe = sum over i, j of w(i, j) * a(i) * b(j) / n^2        what chance would come to
    w(i, j) = 1 - (i - j)^2 / 9

n is the number of pairs, n(i, j) how many A put at level i and B at level j, a(i) how many A put at level i,
b(j) how many B put at level j: chance is told from each rater's own marginals. 1 is full agreement, 0 what
chance would come to. Where both used one and the same level throughout, 1 - Pe is 0 and there is no kappa:
null, shown as a dash. Over all criteria the pairs are pooled, and so are the marginals.

"alike" is the share of pairs at exactly the same level. Pairs that differ by two levels or more are listed with
their place. What one of the two rated against where the scene does not call for it is listed too, and counts
nowhere else.`;

const printKappa = (kappa: number | null) => (kappa === null ? '–' : kappa.toFixed(2));

function printAgreed(name: string, { pairs, kappa, alike }: Agreed): string {
  const share = alike === null ? '–' : printShare(alike);
  return `  ${name.padEnd(22)} ${printKappa(kappa).padStart(6)}  ${share.padStart(7)}  ${String(pairs).padStart(5)}`;
}

function printApart({ scene, choice, criterion, ratings }: Apart): string {
  return `  ${scene}/${choice}, ${criterion}: ${ratings[0]} and ${ratings[1]}`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function printAgreement(found: Agreement, files: readonly string[]): string {
  const [first, second] = files.map((file, at) => found.raters[at] ?? file);
  const uncalled = found.uncalled.flatMap((list, at) =>
    list.map(({ scene, choice, criterion }) => `  ${scene}/${choice}, ${criterion}: ${files[at]}`),
  );
  const [only, others] = found.single;
  return [
    `${found.scenario}, rated by ${first} and ${second}`,
    ...(found.sameText ? [] : ['The two rated different editions of the file.']),
    ...(only + others === 0
      ? []
      : [`Rated by one of them alone, and left out: ${only} and ${others}`]),
    '',
    `  ${''.padEnd(22)}  kappa    alike  pairs`,
    ...found.criteria.map(({ criterion, ...agreed }) => printAgreed(criterion, agreed)),
    printAgreed('over all', found),
    ...section('Two levels apart or more', found.apart.map(printApart)),
    ...section('Against where it is not called for, said by one of them alone', uncalled),
  ].join('\n');
}

function compare(
  first: Ratings,
  second: Ratings,
  asked: { files: readonly string[]; json: boolean },
): Answered {
  if (first.scenario !== second.scenario) {
    const why = `these rate two scenarios, ${first.scenario} and ${second.scenario}`;
    return { exit: 1, complains: `softspoken: ${why}` };
  }
  const found = agreementOf(first, second);
  return { exit: 0, says: asked.json ? asJson(found) : printAgreement(found, asked.files) };
}

/** Holds two files of ratings against each other. */
export function agreementCommand(files: readonly string[], json: boolean): Answered {
  if (files.length !== 2) return wrongUse('agreement needs two files', agreementUsage);
  return withTexts(files, (texts) => {
    const read = texts.map(readRatings);
    const problems = read.flatMap((one, at) =>
      one.ok ? [] : one.problems.map((problem) => `${files[at]}: ${problem}`),
    );
    const [first, second] = read.flatMap((one) => (one.ok ? [one.ratings] : []));
    if (first === undefined || second === undefined)
      return { exit: 1, complains: problems.join('\n') };
    return compare(first, second, { files, json });
  });
}
