import { plainText } from '../scenario/print-text.ts';
import type { Choice, DecisionScene, Line, Scenario, Text } from '../scenario/scenario.ts';
import { rowKey } from './row-key.ts';

/** One reply as a rater sees it: what was just said, the reply, and nothing of what its author thinks of it. */
export interface RatingRow {
  /** Stands for all that is shown here: a word changed, and it is another key. */
  readonly key: string;
  readonly scene: string;
  readonly choice: string;
  /** The scene's lines, one a line of text. */
  readonly heard: string;
  readonly says: string;
  readonly does: string;
  /** The criteria that the scene calls for. */
  readonly calledFor: ReadonlySet<string>;
}

const inOneLine = (text: Text) => text.map((paragraph) => plainText([paragraph])).join(' ');

function printLine(line: Line, names: ReadonlyMap<string, string>): string {
  const name = line.by === null ? '' : `${names.get(line.by) ?? 'You'}:`;
  const parts = [
    line.when === null ? '' : '[in some runs]',
    line.stage.length === 0 ? '' : `(${inOneLine(line.stage)})`,
    line.says.length === 0 ? '' : `${name} ${inOneLine(line.says)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function rowOf(scene: DecisionScene, choice: Choice, heard: string): RatingRow {
  const calls = scene.opportunity?.callsFor ?? [];
  const shown = { heard, says: inOneLine(choice.says), does: inOneLine([choice.does ?? '']) };
  const place = { scene: scene.id, choice: choice.id };
  const key = rowKey(JSON.stringify([place, shown, calls]));
  return { key, ...place, ...shown, calledFor: new Set(calls) };
}

/** A row for every reply of every decision scene, in file order. */
export function ratingRows({ scenes, people }: Scenario): readonly RatingRow[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return scenes.flatMap((scene) => {
    if (scene.kind !== 'decision') return [];
    const heard = scene.lines.map((line) => printLine(line, names)).join('\n');
    return scene.choices.map((choice) => rowOf(scene, choice, heard));
  });
}
