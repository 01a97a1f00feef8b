import { plainWords } from '../../../../core/scenario/print-text.ts';
import type { ReadRun } from '../../../../session/session.ts';

/** A reply of the learner's own that was made for the person it was said to. */
export interface OwnSentence {
  readonly words: string;
  readonly criterion: string;
}

/** At most three of the learner's own replies that were specific, the key moments first. */
export function ownSentences({ score }: ReadRun): readonly OwnSentence[] {
  const landed = score.decisions.flatMap(({ scene, choice }) => {
    const rate = choice.rates.find(({ rating }) => rating === 'specific');
    const words = plainWords(choice.says.join(' '));
    if (rate === undefined || words === '') return [];
    return [{ words, criterion: rate.criterion, key: scene.opportunity?.key === true }];
  });
  landed.sort((a, b) => Number(b.key) - Number(a.key));
  return landed.slice(0, 3).map(({ words, criterion }) => ({ words, criterion }));
}
