import { plainText } from '../../../../core/scenario/print-text.ts';
import type { Line, Person, Scene } from '../../../../core/scenario/scenario.ts';

/** What a scene is known by: who speaks first, and the first words. */
export interface FirstWords {
  /** Null for a stage direction. */
  readonly who: string | null;
  readonly words: string;
}

/** As many letters as stand legibly in three lines of a box on the map. */
const lettersAtMost = 54;

/** The beginning of a text, cut between words. */
function beginningOf(text: string, atMost = lettersAtMost): string {
  if (text.length <= atMost) return text;
  const cut = text.slice(0, atMost + 1);
  const end = cut.lastIndexOf(' ');
  const whole = end > atMost / 2 ? cut.slice(0, end) : cut.slice(0, atMost);
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
}

function speaker(by: string | null, people: readonly Person[]): string | null {
  if (by === 'you') return 'You';
  return people.find(({ id }) => id === by)?.name ?? null;
}

/** The first thing that is said in a scene; an ending is known by its title. */
export function firstWords(
  scene: Scene,
  lines: readonly Line[],
  people: readonly Person[],
): FirstWords {
  if (scene.kind === 'ending') return { who: null, words: plainText([scene.ending.title]) };
  const line = lines.find(({ says }) => says.length > 0);
  const text = line?.says ?? lines[0]?.stage ?? [];
  const words = beginningOf(plainText(text.slice(0, 1)));
  return { who: line === undefined ? null : speaker(line.by, people), words };
}
