import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/core/analyse/check-scenario.ts';
import { fileOf, type Talk } from '../../../src/core/analyse/rules/example-talk.ts';
import { rules } from '../../../src/core/analyse/rules/rules.ts';
import { placesIn } from '../../../src/core/scenario/places-in.ts';
import { warningIds } from '../../../src/core/scenario/warning-ids.ts';
import { builtInRubric } from '../scenario/built-in-rubric.ts';

const textOf = (talk: Talk) => JSON.stringify(fileOf(talk), null, 2);
const problemsOf = (talk: Talk) => checkScenario(textOf(talk), [builtInRubric()]).problems;

/** What the format names; reading a file finds `portrait-option` itself. */
const errors = ['next-circle', 'trap', 'no-choice'];
const warnings = warningIds.filter((id) => id !== 'portrait-option');

describe('the rules', () => {
  it('are those of the format, in its order', () => {
    expect(rules.map(({ id, severity }) => [severity, id])).toEqual([
      ...errors.map((id) => ['error', id]),
      ...warnings.map((id) => ['warning', id]),
    ]);
  });

  it('have nothing to find in the talk that their examples start from', () => {
    expect(problemsOf({})).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('finds what is wrong in its bad example, where it is, and nothing else', () => {
    const places = placesIn(textOf(rule.bad.file));

    expect(rule.bad.at.length).toBeGreaterThan(0);
    expect(
      problemsOf(rule.bad.file)
        .filter(({ rule: found }) => rule.bad.also?.every((other) => found !== other) ?? true)
        .map(({ severity, rule: found, line, column, path }) => ({
          severity,
          rule: found,
          line,
          column,
          path,
        })),
    ).toEqual(rule.bad.at.map((path) => ({ severity: rule.severity, rule: id, ...places(path) })));
  });

  it('finds nothing in its good example, nor does any other', () => {
    expect(problemsOf(rule.good)).toEqual([]);
  });

  it('says so in a sentence, and in a message and a mend of whole sentences', () => {
    expect(rule.sentence).toMatch(/^[A-Z].*\.$/u);
    const also = new Set<string>(rule.bad.also);
    expect(new Set(problemsOf(rule.bad.file).map((one) => one.rule))).toEqual(also.add(id));
    for (const { message, mend } of problemsOf(rule.bad.file)) {
      expect(message).toMatch(/^["A-Z].*[.)]$/u);
      expect(mend).toMatch(/^[A-Z].*\.$/u);
    }
  });
});
