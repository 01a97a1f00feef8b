/** One decision of a run: where it was taken, and which reply. */
export interface Step {
  readonly scene: string;
  readonly choice: string;
}

/** The decisions of a run in order. A Continue is not listed: replaying follows it. */
export type Path = readonly Step[];

/** Prints a step as `scene/choice`. */
export function printStep({ scene, choice }: Step): string {
  return choice === '' ? scene : `${scene}/${choice}`;
}

/** Prints a path as `scene/choice,scene/choice`; an empty path is an empty text. */
export function printPath(path: Path): string {
  return path.map(printStep).join(',');
}

/** What has no stroke is a step with an empty choice, which no scenario offers: replaying names it. */
function parseStep(text: string): Step {
  const stroke = text.indexOf('/');
  if (stroke < 0) return { scene: text, choice: '' };
  return { scene: text.slice(0, stroke), choice: text.slice(stroke + 1) };
}

/** Reads what `printPath` writes; spaces around a step are allowed. Whether it can be taken, replaying tells. */
export function parsePath(text: string): Path {
  if (text.trim() === '') return [];
  return text.split(',').map((part) => parseStep(part.trim()));
}
