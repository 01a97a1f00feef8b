import type { PathScore } from '../../../core/score/path-score.ts';
import { counted } from '../counted.ts';

/** "9 of 12 moments met, 5 of them in a way that fits no one but Ines Duarte", over all criteria called for. */
export function momentsMet({ criteria }: Pick<PathScore, 'criteria'>, name: string): string {
  const called = criteria.flatMap(({ moments }) => moments.filter((moment) => moment.called));
  const specific = called.filter(({ best }) => best === 'specific').length;
  const met = specific + called.filter(({ best }) => best === 'general').length;
  const first = `${met} of ${counted(called.length, 'moment')} met`;
  if (specific === 0) return first;
  if (specific === met) return `${first}, in a way that fits no one but ${name}`;
  return `${first}, ${specific} of them in a way that fits no one but ${name}`;
}
