const barWidth = 24;

/** A share as a percentage that people can read: small ones are not called nothing. */
export function printShare(share: number): string {
  const percent = 100 * share;
  if (percent > 0 && percent < 0.1) return '<0.1 %';
  if (percent > 99.9 && percent < 100 - 1e-9) return '>99.9 %';
  return `${percent >= 99.95 ? '100' : percent.toFixed(1)} %`;
}

/** A share as a bar: filled where it counts, dotted beyond, so that it needs no colour. */
export function printBar(share: number): string {
  const filled = Math.min(barWidth, Math.round(share * barWidth));
  return '█'.repeat(share > 0 ? Math.max(1, filled) : 0).padEnd(barWidth, '·');
}

/** One line of a chart: bar, share and what it is the share of. */
export function printBarLine(share: number, what: string): string {
  return `  ${printBar(share)} ${printShare(share).padStart(7)}  ${what}`;
}

/** Cuts a text that is too long for its line. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

/** A score as it is shown: whole, rounded half up. */
export function printRounded(score: number | null): string {
  return score === null ? '–' : String(Math.floor(score + 0.5) || 0);
}

/** A whole number with its thousands set apart; long ones are told by their length. */
export function printCount(count: string | number): string {
  const digits = String(count);
  if (digits.length > 24) return `about 10^${digits.length - 1}`;
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
