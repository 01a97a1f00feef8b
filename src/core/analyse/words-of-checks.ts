import { type Path, printStep } from '../play/path.ts';

/** A path for the end of a message: where to look for what it says. */
export function shownBy(path: Path): string {
  if (path.length === 0) return 'Seen at the very start.';
  return `Seen after: ${path.map(printStep).join(', ')}.`;
}

/** A number for people: rounded half up as scores are shown, but never to a nought that it is not. */
export function shownNumber(value: number): string {
  const rounded = Math.floor(value + 0.5);
  if (rounded === 0 && value !== 0) return value > 0 ? 'less than 1' : 'just below 0';
  return String(rounded);
}

/** Whole numbers of a hundred; a tenth where that would hide a difference from a limit. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

/** What is added to a message where not every run could be looked at. */
export const sampledOnly = '(Sampled: there are too many runs to look at all.)';
