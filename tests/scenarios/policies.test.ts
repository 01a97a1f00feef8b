import { describe, expect, it } from 'vitest';
import { lengthOfReply, shownOf, wordsIn } from '../../src/core/analyse/count-words.ts';
import { choicesOffered } from '../../src/core/play/choices-offered.ts';
import { beginRun, sceneAt } from '../../src/core/play/play-state.ts';
import type { Visit } from '../../src/core/play/replay-path.ts';
import type { Rules } from '../../src/core/play/rules.ts';
import { continueOn, takeChoice } from '../../src/core/play/take-choice.ts';
import type { Choice } from '../../src/core/scenario/scenario.ts';
import { scoreVisits } from '../../src/core/score/score-path.ts';
import { isAtLeast, shippedScenarios } from './shipped.ts';

/** Words that sound warm whoever says them to whomever; each by how it begins. */
const warmWords = [
  ...['feel', 'sorry', 'understand', 'hear', 'listen', 'care', 'caring', 'apprecia', 'thank'],
  ...['frustrat', 'worr', 'upset', 'difficult', 'hard', 'tough', 'stress', 'scar', 'afraid'],
  ...['anxious', 'hurt', 'sad', 'angry', 'overwhelm', 'exhaust', 'tired', 'rough', 'awful'],
  ...['terribl', 'imagine', 'glad', 'hope', 'support', 'together', 'sincere', 'patience', 'kind'],
  ...['heart', 'gentl', 'comfort', 'trust', 'respect', 'matter', 'apolog', 'sympath', 'empath'],
];

const isWarm = (word: string) => {
  const letters = word.toLowerCase().replace(/^[^a-z]+/u, '');
  return warmWords.some((warm) => letters.startsWith(warm));
};

const warmth = (choice: Choice) => wordsIn(shownOf(choice)).filter(isWarm).length;

type Pick = (offered: readonly Choice[]) => Choice | undefined;

/** The first, or the last, of those that have most of something. */
function most(of: (choice: Choice) => number, which: 'first' | 'last'): Pick {
  return (offered) => {
    const top = Math.max(...offered.map(of));
    const tops = offered.filter((choice) => of(choice) === top);
    return tops.at(which === 'first' ? 0 : -1);
  };
}

const policies: readonly (readonly [string, Pick])[] = [
  ['the longest reply', most(lengthOfReply, 'first')],
  ['the shortest reply', most((choice) => -lengthOfReply(choice), 'first')],
  ['the first reply', (offered) => offered[0]],
  ['the last reply', (offered) => offered.at(-1)],
  ['the most warm-sounding reply, of several the first', most(warmth, 'first')],
  ['the most warm-sounding reply, of several the last', most(warmth, 'last')],
  [
    'the most warm-sounding reply, of several the longest',
    most((choice) => warmth(choice) + lengthOfReply(choice) / 1e6, 'first'),
  ],
];

/** Twelve decisions are the most that a path has; more means that a policy goes round and round. */
const visitsAtMost = 200;

function playBy(rules: Rules, pick: Pick): readonly Visit[] {
  const visits: Visit[] = [];
  let state = beginRun(rules);
  while (visits.length < visitsAtMost) {
    const scene = sceneAt(rules, state);
    const choice = pick(choicesOffered(rules, state)) ?? null;
    visits.push({ state, scene, choice });
    if (scene.kind === 'ending') return visits;
    const moved = choice === null ? continueOn(rules, state) : takeChoice(rules, state, choice.id);
    if (!moved.ok) throw new Error(moved.reason);
    state = moved.state;
  }
  throw new Error('the run does not end');
}

describe.each(shippedScenarios())('$id', ({ rules, scenario, par }) => {
  it.each(policies)('is not played strongly by taking always %s', (_, pick) => {
    const scored = scoreVisits(playBy(rules, pick), scenario.rubric, par());
    expect(scored.complete).toBe(true);
    expect(isAtLeast('strong', scored)).toBe(false);
  });
});

describe('a warm word', () => {
  it('is told from others by how it begins', () => {
    const said = 'I understand, and I’m *so* sorry. That must be frustrating! Let me look.';
    expect(wordsIn([said]).filter(isWarm)).toEqual(['understand,', 'sorry.', 'frustrating!']);
  });
});
