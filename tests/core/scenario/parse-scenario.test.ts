import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import type { Problem } from '../../../src/core/scenario/problem.ts';
import { builtInRubric } from './built-in-rubric.ts';

const rubric = builtInRubric();

/** A small scenario without errors; each test adds what it is about. */
const small = {
  format: 1,
  id: 'small-talk',
  title: 'Small talk',
  summary: 'Two people meet.',
  language: 'en',
  you: { role: 'Clerk', goal: 'Help' },
  people: { ana: { name: 'Ana', role: 'Patient' } },
  setting: 'A desk.',
  start: 'hello',
  scenes: { hello: ending() },
};

function ending() {
  return { lines: [{ stage: 'She goes.' }], ending: { title: 'Over', outcome: 'mixed' } };
}

function problemsOf(file: object): readonly Problem[] {
  return parseScenario(JSON.stringify(file), [rubric]).problems;
}

const inShort = ({ rule, path, mend }: Problem) => ({ rule, path, mend });

describe('parseScenario', () => {
  it('gives the built-in rubric that is named, or meant where none is', () => {
    const named = parseScenario(JSON.stringify({ ...small, rubric: 'him-empathy' }), [rubric]);
    const meant = parseScenario(JSON.stringify(small), [rubric]);

    expect(named.ok && named.scenario.rubric).toEqual(rubric);
    expect(meant.ok && meant.scenario.rubric).toEqual(rubric);
  });

  it('refuses a file that relies on a built-in rubric which is not there', () => {
    expect(parseScenario(JSON.stringify(small), [])).toEqual({
      ok: false,
      problems: [
        {
          severity: 'error',
          rule: 'unknown-name',
          line: 1,
          column: 1,
          path: '',
          message: 'There is no built-in rubric "him-empathy", which is meant where none is named.',
          mend: 'Add "rubric": the name of a built-in rubric, or one written out.',
        },
      ],
    });
  });

  it('names the nearest key, word and declared name', () => {
    const file = {
      ...small,
      Summry: 'x',
      level: 'stedy',
      start: 'helo',
      scenes: { hello: { ...ending(), lines: [{ by: 'anna', says: 'Hm.' }] } },
    };

    expect(problemsOf(file).map(inShort)).toEqual([
      {
        rule: 'unknown-name',
        path: '/start',
        mend: 'Did you mean "hello"? Otherwise add it under "scenes".',
      },
      {
        rule: 'unknown-name',
        path: '/scenes/hello/lines/0/by',
        mend: 'Did you mean "ana"? Otherwise add them under "people", or write "you" for the learner.',
      },
      { rule: 'unknown-key', path: '/Summry', mend: 'Did you mean "summary"?' },
      {
        rule: 'wrong-value',
        path: '/level',
        mend: 'Did you mean "steady"? Write one of "first-steps", "steady", "demanding".',
      },
    ]);
  });

  it('says a whole problem in plain words', () => {
    const text = JSON.stringify({ ...small, minutes: 'eight' });

    expect(parseScenario(text, [rubric]).problems).toEqual([
      {
        severity: 'error',
        rule: 'wrong-type',
        line: 1,
        column: text.indexOf('"eight"') + 1,
        path: '/minutes',
        message: '"minutes" should be a whole number from 1 to 600, but is text.',
        mend: 'Write a whole number from 1 to 600.',
      },
    ]);
  });

  it('says nothing of names where what declares them is wrong itself', () => {
    const scene = {
      ...ending(),
      lines: [{ by: 'ana', says: 'Hm.', when: { odd: true } }, { stage: 'x' }],
    };
    const file = { ...small, people: [], facts: 7, rubric: 7, scenes: { hello: scene } };

    expect(problemsOf(file).map(({ rule, path }) => [rule, path])).toEqual([
      ['wrong-type', '/people'],
      ['wrong-type', '/facts'],
      ['wrong-type', '/rubric'],
    ]);
  });

  it('tells of a later format and of nothing else', () => {
    expect(
      problemsOf({ ...small, format: 7, title: 7 }).map(({ rule, path }) => [rule, path]),
    ).toEqual([['newer-format', '/format']]);
  });

  it('takes a written-out rubric in place of a built-in one', () => {
    const own = {
      criteria: { kind: { label: 'Kind', meaning: 'Is kind.' } },
      breaches: { lie: { label: 'Lied', severity: 'major' } },
    };
    const parsed = parseScenario(JSON.stringify({ ...small, rubric: own }), []);

    expect(parsed.ok && parsed.scenario.rubric).toEqual({
      id: null,
      criteria: [{ id: 'kind', label: 'Kind', meaning: 'Is kind.', weight: 1, examples: [] }],
      breaches: [{ id: 'lie', label: 'Lied', severity: 'major' }],
    });
  });

  it('reads a scene, a person or a meter called note, but not a remark', () => {
    const file = {
      ...small,
      people: { note: { name: 'N', role: 'R' } },
      meters: { note: { label: 'N', start: 1 } },
      scenes: { hello: ending(), note: ending() },
    };
    const parsed = parseScenario(JSON.stringify(file), [rubric]);

    expect(parsed.ok && parsed.scenario.people.map(({ id }) => id)).toEqual(['note']);
    expect(parsed.ok && parsed.scenario.meters.map(({ id }) => id)).toEqual(['note']);
    expect(parsed.ok && parsed.scenario.scenes.map(({ id }) => id)).toEqual(['hello', 'note']);
  });

  it('takes "note" for a remark among ratings where the rubric has no such criterion', () => {
    const choice = {
      id: 'go',
      does: 'Go',
      to: 'bye',
      rates: { note: 'Rated with Ana.', notice: 'general' },
    };
    const hello = { lines: [{ stage: 'x' }], choices: [choice] };
    const parsed = parseScenario(JSON.stringify({ ...small, scenes: { hello, bye: ending() } }), [
      rubric,
    ]);
    const scene = parsed.ok ? parsed.scenario.scenes[0] : undefined;

    expect(scene?.kind === 'decision' && scene.choices[0]?.rates).toEqual([
      { criterion: 'notice', rating: 'general' },
    ]);
  });
});
