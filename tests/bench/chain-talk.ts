import type { Rubric } from '../../src/core/scenario/rubric.ts';
import type { Choice, Condition, Scenario } from '../../src/core/scenario/scenario.ts';
import { choice, decision, ending, meter, smallScenario } from '../core/play/small-scenario.ts';

/** A talk of any length: `asked` of its meters are asked for again and again, the others never. */
export interface ChainShape {
  readonly scenes: number;
  readonly meters: number;
  readonly asked: number;
  /** Every change of a meter is a multiple of it. */
  readonly step: number;
}

const criteria = ['notice', 'explore', 'act'];

const rubric: Rubric = {
  id: null,
  criteria: criteria.map((id) => ({ id, label: id, meaning: id, weight: 1, examples: [] })),
  breaches: [],
};

const ratings = ['specific', 'general', 'missed', 'against'] as const;

/** How a reply moves a meter: up and down by turns, differently in each scene, for the same numbers each time. */
function moveOf(scene: number, reply: number, at: number, step: number): number {
  return step * (((scene * 7 + reply * (at + 1) + at * 3) % 5) - 2);
}

function whenOf({ asked }: ChainShape, scene: number, reply: number): Condition | null {
  if (reply === 0 || asked === 0) return null;
  const at = (scene + reply) % asked;
  return reply === 1 ? { kind: 'meter', meter: `m${at}`, atLeast: 30, atMost: null } : null;
}

/**
 * Each scene's own criterion at every level; now and then a reply goes against another one too, so that
 * there are some four sums of points to a state, as in the talks that ship.
 */
function ratesOf(scene: number, reply: number): Choice['rates'] {
  const criterion = (n: number) => criteria[n % criteria.length] ?? '';
  const rating = ratings[(scene + reply) % ratings.length] ?? 'missed';
  const own = { criterion: criterion(scene), rating };
  const other = { criterion: criterion(scene + 1), rating: 'against' } as const;
  return scene % 15 === 0 && reply === 3 ? [own, other] : [own];
}

function replyOf(shape: ChainShape, scene: number, reply: number): Choice {
  const to = scene + 1 === shape.scenes - 2 ? [] : [{ when: null, to: `s${scene + 1}` }];
  const good = shape.asked === 0 ? null : { kind: 'meter', meter: 'm0', atLeast: 60, atMost: null };
  const ends = [
    ...(good === null ? [] : [{ when: good as Condition, to: 'good' }]),
    { when: null, to: 'soso' },
  ];
  return choice(`c${reply}`, to.length > 0 ? to : ends, {
    when: whenOf(shape, scene, reply),
    changes: Array.from({ length: shape.meters }, (_, at) => ({
      meter: `m${at}`,
      by: moveOf(scene, reply, at, shape.step),
    })),
    rates: ratesOf(scene, reply),
  });
}

/** A talk of four replies a scene, one of them conditional, with every scene calling for a criterion. */
export function chainTalk(shape: ChainShape): Scenario {
  const decisions = Array.from({ length: shape.scenes - 2 }, (_, scene) =>
    decision(
      `s${scene}`,
      [0, 1, 2, 3].map((reply) => replyOf(shape, scene, reply)),
      {
        opportunity: {
          kind: 'emotion',
          cue: null,
          plain: true,
          callsFor: [criteria[scene % criteria.length] ?? ''],
          key: false,
        },
      },
    ),
  );
  const meters = Array.from({ length: shape.meters }, (_, at) => meter(`m${at}`));
  return smallScenario([...decisions, ending('good'), ending('soso', 'mixed')], { meters, rubric });
}
