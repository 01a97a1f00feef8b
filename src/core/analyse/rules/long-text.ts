import { shownOf, wordsIn } from '../count-words.ts';
import { choicePointer, pointer } from '../pointer.ts';
import { desk } from './example-talk.ts';
import type { Rule } from './rule.ts';

const mostInChoice = 60;
const mostInLine = 120;

const mend = 'Shorten it, or share it out: nobody says, or takes in, so much at once.';
const words = (count: number) => Array.from({ length: count }, () => 'So.').join(' ');
const [hear, form] = desk.choices;
const long = (inLine: number, inChoice: number) => ({
  scenes: {
    desk: {
      ...desk,
      lines: [{ by: 'ann', says: words(inLine) }],
      choices: [hear, form].map((choice) => ({ ...choice, says: words(inChoice) })),
    },
  },
});

/** More than is taken in at once. */
export const longText: Rule = {
  id: 'long-text',
  severity: 'warning',
  sentence: 'A choice has more than 60 words, or a line more than 120.',
  find: ({ scenario }) =>
    scenario.scenes.flatMap((scene) => {
      const lines = scene.lines.map(({ stage, says }, n) => ({
        path: pointer('scenes', scene.id, 'lines', n),
        count: wordsIn([...stage, ...says]).length,
        most: mostInLine,
        what: 'This line',
      }));
      const choices = (scene.kind === 'decision' ? scene.choices : []).map((choice, n) => ({
        path: choicePointer(scene, n),
        count: wordsIn(shownOf(choice)).length,
        most: mostInChoice,
        what: `"${choice.id}"`,
      }));
      return [...lines, ...choices]
        .filter(({ count, most }) => count > most)
        .map(({ path, count, most, what }) => ({
          path,
          message: `${what} has ${count} words; ${most} are as many as one takes in.`,
          mend,
        }));
    }),
  bad: {
    file: long(121, 61),
    at: ['/scenes/desk/lines/0', '/scenes/desk/choices/0', '/scenes/desk/choices/1'],
  },
  good: long(120, 60),
};
