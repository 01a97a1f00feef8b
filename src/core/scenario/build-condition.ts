import type { ConditionFile, MeterTestFile } from './describe-condition.ts';
import type { Condition } from './scenario.ts';

/** A checked condition as a tree; one part stands for itself, several must all hold. */
export function buildCondition(file: ConditionFile): Condition {
  const parts = Object.entries(file)
    .filter(([key, value]) => !(key === 'note' && typeof value === 'string'))
    .map(([key, value]) => buildPart(key, value));
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'all', parts };
}

function buildPart(key: string, value: ConditionFile[string]): Condition {
  if (key === 'any') {
    return { kind: 'any', parts: (value as readonly ConditionFile[]).map(buildCondition) };
  }
  if (key === 'not') return { kind: 'not', part: buildCondition(value as ConditionFile) };
  if (typeof value === 'boolean') return { kind: 'fact', fact: key, is: value };
  const { atLeast = null, atMost = null } = value as MeterTestFile;
  return { kind: 'meter', meter: key, atLeast, atMost };
}
