import { limits } from './limits.ts';
import type { AnyShape, Shape, ValueOf } from './shape.ts';
import { list, optional, record, remark, whole, yesNo } from './shapes.ts';

const bound = whole(-limits.meter, limits.meter);

/** What a condition asks of a meter. An empty one asks nothing, which is an `empty-condition`. */
const meterTestShape = record('meter test', {
  atLeast: optional(bound, 'The meter stands at this number or above.'),
  atMost: optional(bound, 'The meter stands at this number or below.'),
});

export type MeterTestFile = ValueOf<typeof meterTestShape>;

/** A condition as written: its keys are meters, facts, `any` and `not`. */
export interface ConditionFile {
  readonly [name: string]:
    | boolean
    | string
    | MeterTestFile
    | ConditionFile
    | readonly ConditionFile[];
}

export const conditionShape: Shape<ConditionFile> = { kind: 'condition' };

/** The parts of a condition that are not named by the file itself. */
export const conditionWords: ReadonlyMap<string, AnyShape> = new Map<string, AnyShape>([
  ['any', list(conditionShape, { least: 1 })],
  ['not', conditionShape],
]);

/** What a condition holds under a meter's name, under a fact's, and as a remark. */
export const conditionParts = { meter: meterTestShape, fact: yesNo, note: remark } as const;
