import type { Rubric } from '../../scenario/rubric.ts';
import { momentWeight } from '../../score/weigh-moments.ts';
import { type Moment, momentsIn } from '../moments-in.ts';
import { pointer } from '../pointer.ts';
import { desk, when } from './example-talk.ts';
import type { Finding, Rule } from './rule.ts';

const mostCalledFor = 3;

/** What can be earned in a moment: the weights of what it calls for, twice that in a key moment. */
function weightOf({ scene, opportunity }: Moment, { criteria }: Rubric): number {
  const called = criteria.filter(({ id }) => opportunity.callsFor.includes(id));
  return momentWeight(scene) * called.reduce((sum, { weight }) => sum + weight, 0);
}

function tooMany({ scene, opportunity: { callsFor } }: Moment): readonly Finding[] {
  if (callsFor.length <= mostCalledFor) return [];
  return [
    {
      path: pointer('scenes', scene.id, 'opportunity', 'callsFor'),
      message: `"${scene.id}" calls for ${callsFor.length} criteria at once; one reply can hardly meet more than ${mostCalledFor}.`,
      mend: 'Call for what matters most here, and for the rest in another moment.',
    },
  ];
}

function tooLight(moment: Moment, weight: number, heaviest: readonly [Moment, number]) {
  const [ordinary, most] = heaviest;
  if (!moment.opportunity.key || weight >= most) return [];
  return [
    {
      path: pointer('scenes', moment.scene.id, 'opportunity', 'key'),
      message: `"${moment.scene.id}" is a key moment and weighs ${weight}, but the ordinary moment "${ordinary.scene.id}" weighs ${most}.`,
      mend: 'Call for more in the key moment or for less in the other, or make the other the key moment.',
    },
  ];
}

const fourCriteria = {
  criteria: Object.fromEntries(
    ['notice', 'act', 'ask', 'own'].map((id) => [id, { label: id, meaning: `To ${id}.` }]),
  ),
  breaches: {},
};
const [hear, form] = desk.choices;
const [soon, thursday] = when.choices;

/** The first moment calls for some criteria, the second is the key moment and calls for one. */
const calling = (callsFor: readonly string[]) => ({
  desk: {
    ...desk,
    opportunity: { kind: 'emotion', callsFor },
    choices: [{ ...hear, rates: Object.fromEntries(callsFor.map((id) => [id, 'specific'])) }, form],
  },
  when: {
    ...when,
    opportunity: { kind: 'challenge', callsFor: ['act'], key: true },
    choices: [{ ...soon, rates: { notice: 'general' } }, thursday],
  },
  'she-leaves': {
    lines: [{ stage: 'She turns and goes.' }],
    ending: { title: 'She leaves', outcome: 'mixed' },
  },
});

/** A moment that weighs more, or less, than it should. */
export const heavyMoment: Rule = {
  id: 'heavy-moment',
  severity: 'warning',
  sentence:
    'A moment calls for more than three criteria, or a key moment weighs less than an ordinary one.',
  find: ({ scenario }) => {
    const moments = momentsIn(scenario);
    const weights = moments.map((moment) => weightOf(moment, scenario.rubric));
    const [heaviest] = moments
      .map((moment, n) => [moment, weights[n] ?? 0] as const)
      .filter(([{ opportunity }]) => !opportunity.key)
      .toSorted(([, one], [, other]) => other - one);
    return moments.flatMap((moment, n) => [
      ...tooMany(moment),
      ...(heaviest === undefined ? [] : tooLight(moment, weights[n] ?? 0, heaviest)),
    ]);
  },
  bad: {
    file: { rubric: fourCriteria, scenes: calling(['notice', 'act', 'ask', 'own']) },
    at: ['/scenes/desk/opportunity/callsFor', '/scenes/when/opportunity/key'],
  },
  good: { scenes: calling(['notice', 'act']) },
};
