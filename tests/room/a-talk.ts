import { findPar } from '../../src/core/analyse/find-par.ts';
import { rulesOf } from '../../src/core/play/rules.ts';
import type { Choice, Opportunity, Person, Scenario } from '../../src/core/scenario/scenario.ts';
import type { Around } from '../../src/room/around.ts';
import type { Staged } from '../../src/room/room.ts';
import {
  choice,
  decision,
  ending,
  line,
  passage,
  smallScenario,
} from '../core/play/small-scenario.ts';

const portrait = {
  ...{ head: null, skin: null, hair: null, clothes: null, glasses: null, beard: null },
};

const person = (id: string, name: string): Person => ({
  ...{ id, name, role: `${name} of the ward`, portrait },
  needs: `${name} needs quiet.`,
  backstory: [`${name} came from afar.`],
});

const rated = (
  rating: 'against' | 'missed' | 'general' | 'specific',
  more: Partial<Choice> = {},
) => ({
  rates: [{ criterion: 'notice', rating }],
  ...more,
});

const opportunity: Opportunity = {
  kind: 'emotion',
  cue: 'nobody called',
  plain: true,
  callsFor: ['notice'],
  key: false,
};

const criterion = { id: 'notice', label: 'Notices', meaning: 'sees', weight: 1, examples: [] };

/**
 * desk: see → hall → sofa; nod → hall; blame → gone. sofa: stay → thanks; ask → desk again (once).
 * Two people, thoughts, a guess, prompts, a breach, a passage on the way, an ending of two outcomes.
 */
export const wardTalk: Scenario = smallScenario(
  [
    decision(
      'desk',
      [
        choice(
          'see',
          'hall',
          rated('specific', { hears: ['He saw it.'], feedback: ['Well seen.'] }),
        ),
        choice('nod', 'hall', rated('general', { does: 'You nod' })),
        choice('blame', 'gone', rated('against', { breaches: ['demeaning'], hearer: 'ben' })),
      ],
      {
        opportunity,
        discuss: ['Who has felt this?'],
        guess: { ask: 'What is it?', answer: 'guilt', others: ['cold'], because: 'She hid it.' },
        lines: [
          line('Nobody called.', { feeling: 'sad', strength: 3, thinks: ['They never do.'] }),
          line('I am here now.', { by: 'you' }),
          line('', { by: null, says: [], stage: ['A clock ticks.'] }),
        ],
      },
    ),
    passage('hall', 'sofa'),
    decision(
      'sofa',
      [choice('stay', 'thanks', rated('specific')), choice('ask', 'desk', rated('missed'))],
      {
        opportunity,
        lines: [line('Sit down.', { by: 'ben', feeling: 'warm', thinks: ['At last.'] })],
      },
    ),
    { ...ending('thanks'), lines: [line('Thank you.', { feeling: 'glad', thinks: ['Really.'] })] },
    ending('gone', 'broken'),
  ],
  {
    id: 'ward-talk',
    title: 'Nobody called',
    people: [person('ada', 'Ada'), person('ben', 'Ben')],
    reflect: ['What did you notice in yourself?'],
    rubric: {
      id: null,
      criteria: [criterion],
      breaches: [{ id: 'demeaning', label: 'Demeans', severity: 'major' }],
    },
  },
);

/** A scenario ready for a room. */
export function stagedOf(scenario: Scenario, contentHash = 'a'.repeat(64)): Staged {
  const rules = rulesOf(scenario);
  return { key: scenario.id, contentHash, rules, par: findPar(rules) };
}

export const staged = stagedOf(wardTalk);

/** No faces, and nothing worked out yet. */
export const nothingAround: Around = {
  faceOf: () => null,
  ...{ review: null, best: null, map: null },
};
