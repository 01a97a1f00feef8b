import type { CriterionMoment, PathScore } from '../../../core/score/path-score.ts';
import { counted } from '../counted.ts';

/** What each scene that called for something came to, over all that it called for. */
function momentsCalled({ criteria }: Pick<PathScore, 'criteria'>) {
  const called = criteria.flatMap(({ moments }) => moments.filter((moment) => moment.called));
  const scenes = new Set(called.map(({ scene }) => scene));
  return [...scenes].map((scene) => called.filter((moment) => moment.scene === scene));
}

function isMet({ best, againsts }: CriterionMoment): boolean {
  return againsts === 0 && (best === 'general' || best === 'specific');
}

/**
 * "9 of 12 moments met, 5 of them in a way that fits no one but Ines Duarte". A moment is met when all that
 * it called for is, and fits this person where any of it does.
 */
export function momentsMet(score: Pick<PathScore, 'criteria'>, name: string): string {
  const called = momentsCalled(score);
  const met = called.filter((parts) => parts.every(isMet));
  const specific = met.filter((parts) => parts.some(({ best }) => best === 'specific')).length;
  const first = `${met.length} of ${counted(called.length, 'moment')} met`;
  if (specific === 0) return first;
  const fits = `in a way that fits no one but ${name}`;
  return specific === met.length ? `${first}, ${fits}` : `${first}, ${specific} of them ${fits}`;
}
