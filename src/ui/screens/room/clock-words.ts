/** Whole seconds from one ISO time to another; never below zero, as clocks may be set back. */
export function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
}

/** Seconds left of a timer, never fewer than none. */
export function secondsLeft(
  { from, seconds }: { readonly from: string; readonly seconds: number },
  now: number,
): number {
  const left = seconds - (now - Date.parse(from)) / 1000;
  return Math.min(seconds, Math.max(0, Math.ceil(left)));
}

const two = (number: number) => String(number).padStart(2, '0');

/** "4:05", "1:12:30". */
export function clockWords(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}
