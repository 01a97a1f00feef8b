/** One decision of a run: where it was taken, and which reply. */
export interface Step {
  readonly scene: string;
  readonly choice: string;
}

/** The decisions of a run in order. A Continue is not listed: replaying follows it. */
export type Path = readonly Step[];

const stepPattern = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)$/;

/** Prints a path as `scene/choice,scene/choice`; an empty path is an empty text. */
export function printPath(path: Path): string {
  return path.map((step) => `${step.scene}/${step.choice}`).join(',');
}

/** Reads what `printPath` writes; spaces around a step are allowed. Names the first step that is no step. */
export function parsePath(
  text: string,
): { readonly ok: true; readonly path: Path } | { readonly ok: false; readonly step: string } {
  if (text.trim() === '') return { ok: true, path: [] };
  const path: Step[] = [];
  for (const part of text.split(',')) {
    const [, scene, choice] = stepPattern.exec(part.trim()) ?? [];
    if (scene === undefined || choice === undefined) return { ok: false, step: part.trim() };
    path.push({ scene, choice });
  }
  return { ok: true, path };
}
