import { findPar } from '../../src/core/analyse/find-par.ts';
import type { Path } from '../../src/core/play/path.ts';
import { parsePath } from '../../src/core/play/path.ts';
import { rulesOf } from '../../src/core/play/rules.ts';
import type { Rating } from '../../src/core/scenario/rubric.ts';
import type { Choice, Scenario } from '../../src/core/scenario/scenario.ts';
import type { PlayableScenario } from '../../src/session/playable.ts';
import { type ReadRun, readIn } from '../../src/session/read-run.ts';
import type { SavedRun } from '../../src/session/saved-run.ts';
import {
  choice,
  decision,
  ending,
  line,
  passage,
  smallScenario,
} from '../core/play/small-scenario.ts';
import { aRun } from './a-run.ts';
import { hash } from './fake-ports.ts';

const rated = (notice: Rating, more: Partial<Choice> = {}) => ({
  rates: [{ criterion: 'notice', rating: notice }],
  ...more,
});

const opportunity = {
  kind: 'emotion',
  cue: 'nobody called',
  plain: true,
  callsFor: ['notice'],
  key: false,
} as const;

const criterion = (id: string) => ({ id, label: id, meaning: id, weight: 1, examples: [] });

const breach = (id: string, severity: 'major' | 'critical') => ({ id, label: id, severity });

/** Two moments that call for `notice`, a passage between them, and an ending of each outcome. */
export const scoredTalk: Scenario = smallScenario(
  [
    decision(
      'desk',
      [
        choice('see', 'hall', rated('specific', { hears: ['He saw it.'] })),
        choice('nod', 'hall', rated('general')),
        choice('blame', 'gone', rated('against', { breaches: ['blame'], hearer: 'ben' })),
      ],
      {
        opportunity,
        lines: [
          line('Nobody called.', { thinks: ['They never do.'] }),
          line('Well.', { by: 'you' }),
        ],
      },
    ),
    passage('hall', 'sofa'),
    decision(
      'sofa',
      [choice('stay', 'thanks', rated('specific')), choice('leave', 'shrug', rated('missed'))],
      {
        opportunity,
        guess: { ask: 'What now?', answer: 'tired', others: ['cold'], because: null },
      },
    ),
    ending('thanks'),
    ending('shrug', 'mixed'),
    ending('gone', 'broken'),
  ],
  {
    id: 'scored-talk',
    people: ['ada', 'ben'].map((id) => ({
      ...{ id, name: id, role: 'Patient', needs: null, backstory: [] },
      portrait: { head: null, skin: null, hair: null, clothes: null, glasses: null, beard: null },
    })),
    rubric: {
      id: 'him-empathy',
      criteria: [criterion('notice'), criterion('act')],
      breaches: [breach('blame', 'major'), breach('shame', 'critical')],
    },
  },
);

/** A scenario ready to be played and scored, by default the scored talk. */
export function playableOf(scenario = scoredTalk, contentHash = hash('a')): PlayableScenario {
  const rules = rulesOf(scenario);
  return {
    key: scenario.id,
    origin: 'bundled',
    contentHash,
    scenario,
    rules,
    par: findPar(rules),
    faceOf: () => null,
    text: async () => contentHash,
  };
}

/** A path as it is printed: `scene/choice,scene/choice`. */
export const steps = (text: string): Path => parsePath(text);

/** A run of the scored talk by its printed path. */
export function walked(path: string, more: Partial<SavedRun> = {}): SavedRun {
  const plain = { scenarioKey: 'scored-talk', guesses: [], answers: [], attempts: [] };
  return aRun({ ...plain, path: steps(path), ...more });
}

/** A run read again in a text of its scenario. */
export function readOf(run: SavedRun, playable = playableOf()): ReadRun {
  return readIn(playable, run, false);
}
