import type { Giveaway } from '../core/analyse/best-replies.ts';
import type { Figures } from '../core/analyse/figures.ts';
import type { Agreed, Agreement } from '../core/rate/agreement.ts';
import type { Band } from '../core/score/path-score.ts';
import { printCount, printRounded } from './print-bars.ts';
import { bandWords } from './print-score.ts';

/** A scenario's figures, and how far its raters agree; null where nobody has rated it a second time. */
export interface TableRow extends Figures {
  readonly agreement: Agreement | null;
}

const bands: readonly Band[] = ['strong', 'solid', 'getting-there', 'try-again'];

const percent = (share: number) => `${Math.round(100 * share)} %`;

function printMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function printSizes(rows: readonly TableRow[]): string {
  const head = [
    'scenario',
    'scenes',
    'words said',
    'decisions',
    'paths',
    'endings',
    'range',
    'grade',
  ];
  return printMarkdown(
    head,
    rows.map(({ scenario, analysis, words, grade }) => {
      const { shortest, longest, paths, lowest, highest } = analysis;
      return [
        scenario.id,
        String(analysis.scenes),
        printCount(words),
        `${shortest ?? '–'}-${longest ?? 'or more'}`,
        paths === null ? 'uncounted' : printCount(paths),
        String(analysis.endings.length),
        `${printRounded(lowest)} to ${printRounded(highest)}`,
        grade === null ? '–' : grade.toFixed(1),
      ];
    }),
  );
}

function printGiveaway(found: Giveaway | null): string {
  return found === null ? '–' : `${percent(found.share)} (${percent(found.chance)})`;
}

/** Small shares keep a tenth: "0 %" would say that it never happens. */
function printBand(share: number): string {
  return share > 0 && share < 0.1 ? `${(100 * share).toFixed(1)} %` : percent(share);
}

function printChances(rows: readonly TableRow[]): string {
  const head = ['scenario', ...bands.map((band) => bandWords[band])];
  return printMarkdown(
    [...head, 'told from', 'best is longest', 'best is first'],
    rows.map(({ scenario, analysis, longestIsBest, firstIsBest }) => {
      const { spread, exact } = analysis;
      const shares = bands.map((band) => spread.bands?.get(band) ?? null);
      const runs = printCount(spread.runs);
      const from = spread.bandsExact && exact ? `all ${runs} paths` : `sampled: ${runs} plays`;
      return [
        scenario.id,
        ...shares.map((share) => (share === null ? '–' : printBand(share))),
        spread.bands === null ? 'no bands' : from,
        printGiveaway(longestIsBest),
        printGiveaway(firstIsBest),
      ];
    }),
  );
}

function printAgreed(agreed: Agreed | undefined): string {
  if (agreed === undefined) return '–';
  return `${agreed.kappa === null ? 'none' : agreed.kappa.toFixed(2)} (${agreed.pairs})`;
}

/** One table for all scenarios of one rubric, since its criteria are the columns. */
function printKappas(rows: readonly TableRow[]): string {
  const criteria = rows[0]?.scenario.rubric.criteria.map(({ id }) => id) ?? [];
  return printMarkdown(
    ['scenario', ...criteria, 'over all'],
    rows.map(({ scenario, agreement }) => [
      scenario.id,
      ...criteria.map((id) =>
        printAgreed(agreement?.criteria.find(({ criterion }) => criterion === id)),
      ),
      printAgreed(agreement ?? undefined),
    ]),
  );
}

function byRubric(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const name = row.scenario.rubric.id ?? `of ${row.scenario.id}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()];
}

/** All figures as Markdown; the same files always print the same. */
export function printTable(rows: readonly TableRow[]): string {
  return [
    printSizes(rows),
    'How runs fall out when every reply offered is equally likely, and how often the best reply could be told by its looks (by chance):',
    printChances(rows),
    'Second opinions, as quadratic-weighted kappa (how many ratings it rests on); a dash where there is none yet:',
    ...byRubric(rows).map(printKappas),
  ].join('\n\n');
}
