import type { Scenario, Text } from '../scenario/scenario.ts';
import { countSyllables } from './count-syllables.ts';
import { wordsIn } from './count-words.ts';

/** Sentences end at a stop, a question or exclamation mark or an ellipsis, before a space, and with a paragraph. */
function sentencesIn(text: Text): number {
  const parts = text.flatMap((paragraph) => paragraph.split(/(?<=[.!?…]["”’'*)]*)\s+/u));
  return parts.filter((part) => wordsIn([part]).length > 0).length;
}

/**
 * The Flesch-Kincaid grade of English texts (Kincaid and others, 1975): about the school year in which they
 * are read with ease. Null where there are no words.
 */
export function readingGrade(texts: readonly Text[]): number | null {
  const words = texts.flatMap(wordsIn);
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0);
  if (words.length === 0 || sentences === 0) return null;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** All that is said in a scenario, by them and by the learner. */
export function spokenIn({ scenes }: Pick<Scenario, 'scenes'>): readonly Text[] {
  return scenes.flatMap((scene) => [
    ...scene.lines.map(({ says }) => says),
    ...(scene.kind === 'decision' ? scene.choices.map(({ says }) => says) : []),
  ]);
}

/** The reading grade of all that is said in a scenario; null too where that is not English. */
export function gradeOf(scenario: Scenario): number | null {
  return /^en(?:-|$)/iu.test(scenario.language) ? readingGrade(spokenIn(scenario)) : null;
}
