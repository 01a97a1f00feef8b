/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

function cpuSeconds(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

/** Asking for the time costs as much as ten of the quickest turns: it is asked once in so many. */
const turnsBetweenLooks = 2_000;

/** How many turns are made in a second of the processor, over at least `seconds` of them. */
function turnsPerSecond(play: () => number, seconds: number): number {
  const start = process.cpuUsage();
  let turns = 0;
  let spent = 0;
  do {
    const until = turns + turnsBetweenLooks;
    while (turns < until) turns += play();
    spent = cpuSeconds(start);
  } while (spent < seconds);
  return turns / spent;
}

/** Measures several players turn about, so that what else the machine does falls on all of them alike. */
export function turnsOf<Name extends string>(
  players: Readonly<Record<Name, () => number>>,
  rounds: number,
): readonly Readonly<Record<Name, number>>[] {
  const names = Object.keys(players) as Name[];
  const round = (seconds: number) =>
    Object.fromEntries(
      names.map((name) => [name, turnsPerSecond(players[name], seconds)]),
    ) as Record<Name, number>;
  // A first round to warm up, which is not counted.
  round(0.5);
  return Array.from({ length: rounds }, () => round(0.7));
}

/** A number as people read it: three digits that matter, thousands set apart. */
export function shown(value: number): string {
  return value >= 100
    ? Math.round(value).toLocaleString('en-US')
    : value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

/** One line of the table: what was measured, ours, the other's, how much better ours is, what to reach. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly ink: string;
  readonly ratio: string;
  readonly target: string;
}

/** Prints rows in columns, beside what others need for the same. */
export function printTable(rows: readonly Row[], other = 'inkjs'): void {
  const head: Row = {
    what: '',
    ours: 'Softspoken',
    ink: other,
    ratio: 'ahead by',
    target: 'to reach',
  };
  const keys = ['what', 'ours', 'ink', 'ratio', 'target'] as const;
  const widths = keys.map((key) => Math.max(...[head, ...rows].map((row) => row[key].length)));
  for (const row of [head, ...rows]) {
    const cells = keys.map((key, n) =>
      n === 0 ? row[key].padEnd(widths[n] ?? 0) : row[key].padStart(widths[n] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}
