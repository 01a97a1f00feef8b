import { describe, expect, it } from 'vitest';
import { parseRubric } from '../../../src/core/scenario/parse-rubric.ts';
import { ratings } from '../../../src/core/scenario/rubric.ts';
import { builtInRubric } from './built-in-rubric.ts';

describe('parseRubric', () => {
  it('reads a rubric and freezes it', () => {
    const text = JSON.stringify({
      note: 'Two levels.',
      criteria: {
        kind: {
          label: 'Kind',
          meaning: 'Is kind.',
          weight: 10,
          examples: { specific: 'B.', against: 'A.' },
        },
      },
      breaches: {},
    });
    const parsed = parseRubric(text, 'own');

    expect(parsed).toEqual({
      ok: true,
      rubric: {
        id: 'own',
        criteria: [
          {
            id: 'kind',
            label: 'Kind',
            meaning: 'Is kind.',
            weight: 10,
            examples: [
              { rating: 'against', says: 'A.' },
              { rating: 'specific', says: 'B.' },
            ],
          },
        ],
        breaches: [],
      },
      problems: [],
    });
    expect(parsed.ok && Object.isFrozen(parsed.rubric.criteria[0]?.examples)).toBe(true);
  });

  it.each([
    ['{', 'not-json', ''],
    ['{ "criteria": {}, "breaches": {} }', 'wrong-type', '/criteria'],
    ['{ "criteria": { "a": { "label": "A", "meaning": "A" } } }', 'missing-key', ''],
    [
      '{ "criteria": { "a": { "label": "A", "meaning": "A" } }, "breaches": {}, "breaches": {} }',
      'duplicate-key',
      '/breaches',
    ],
    [
      '{ "criteria": { "a": { "label": "A", "meaning": "A" } }, "breaches": {}, "bands": {} }',
      'unknown-key',
      '/bands',
    ],
  ])('refuses %s', (text, rule, path) => {
    const parsed = parseRubric(text, 'own');

    expect(parsed.ok).toBe(false);
    expect(parsed.problems.map((problem) => [problem.rule, problem.path])).toEqual([[rule, path]]);
  });
});

describe('the built-in rubric', () => {
  const rubric = builtInRubric();

  it('has the seven criteria, all of one weight, each with an example of each level', () => {
    expect(rubric.criteria.map(({ id, label, weight }) => [id, label, weight])).toEqual([
      ['notice', 'Notices the feeling', 1],
      ['perspective', 'Sees it from their side', 1],
      ['explore', 'Listens and finds out', 1],
      ['respect', 'Treats them as a capable adult', 1],
      ['support', 'Works with them', 1],
      ['self-regulate', 'Keeps own feelings in hand', 1],
      ['follow-through', 'Does something definite', 1],
    ]);
    for (const { examples } of rubric.criteria) {
      expect(examples.map(({ rating }) => rating)).toEqual(ratings);
    }
  });

  it('has the ten breaches with their severity', () => {
    expect(rubric.breaches.map(({ id, severity }) => [id, severity])).toEqual([
      ['unverified-disclosure', 'critical'],
      ['privacy-breach', 'critical'],
      ['record-tampering', 'critical'],
      ['ignores-risk', 'critical'],
      ['leading-query', 'critical'],
      ['access-obstruction', 'major'],
      ['false-promise', 'major'],
      ['outside-role', 'major'],
      ['bypasses-person', 'major'],
      ['demeaning', 'major'],
    ]);
  });
});
