import type { CriterionScore, PathScore } from '../../../../core/score/path-score.ts';
import { RatingMark } from '../../../parts/rating-mark.tsx';

export interface ComparedCriteriaProps {
  readonly names: readonly [string, string];
  readonly scores: readonly [PathScore, PathScore];
}

/** How often each criterion was met in two ways, as shapes and in words. */
export function ComparedCriteria({ names, scores: [left, right] }: ComparedCriteriaProps) {
  const rows = left.criteria.flatMap((one) => {
    const other = right.criteria.find(({ criterion }) => criterion.id === one.criterion.id);
    return other === undefined || !(one.called || other.called) ? [] : [{ one, other }];
  });
  if (rows.length === 0) return null;
  return (
    <table className="compared__criteria">
      <caption>What each of them met</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">What it called for</span>
          </th>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ one, other }) => (
          <tr key={one.criterion.id}>
            <th scope="row">{one.criterion.label}</th>
            <Met score={one} />
            <Met score={other} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Met({ score: { called, moments } }: { readonly score: CriterionScore }) {
  const asked = moments.filter((moment) => moment.called);
  const met = asked.filter(({ best }) => best === 'general' || best === 'specific').length;
  if (!called) return <td className="soft">not called for</td>;
  return (
    <td>
      <span className="criterion__marks" aria-hidden="true">
        {asked.map(({ scene, best }) => (
          <RatingMark key={scene.id} mark={best} bare />
        ))}
      </span>
      <span>
        {met} of {asked.length} met
      </span>
    </td>
  );
}
