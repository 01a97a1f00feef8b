/**
 * A short talk with everything that a screen has to show: two people, a passage, a guess, a meter, a
 * breach with its repair, three endings, and words that differ by a fact.
 */
export const smallScenario = {
  format: 1,
  id: 'the-late-chart',
  title: 'The chart that came late',
  summary: 'A nurse waits for a chart.',
  language: 'en',
  minutes: 3,
  level: 'first-steps',
  contentNote: 'Somebody is ill.',
  sources: ['US federal rules; your state may be stricter.', 'A second source.'],
  you: { role: 'Records clerk', goal: 'Find out what she needs.' },
  people: {
    ines: {
      name: 'Ines Duarte',
      role: 'Ward nurse',
      needs: 'To be believed.',
      backstory: 'Nineteen years on the ward.',
    },
    tom: { name: 'Tom Reed', role: 'Porter' },
  },
  setting: 'The records desk, early.',
  meters: { trust: { label: 'Trust', start: 30 } },
  facts: { 'asked-first': 'You asked before you offered.' },
  reflect: ['What did you notice in yourself?'],
  start: 'desk',
  scenes: {
    desk: {
      lines: [
        { stage: 'She puts both hands on the desk.' },
        {
          by: 'ines',
          feeling: 'frustrated',
          says: 'I called *twice* this morning.',
          thinks: 'He will not believe me.',
        },
      ],
      opportunity: { kind: 'emotion', callsFor: ['notice', 'explore'], key: true },
      guess: {
        ask: 'What is she feeling?',
        answer: 'unheard',
        others: ['bored', 'hostile'],
        because: 'Nobody had called back.',
      },
      choices: [
        {
          id: 'ask',
          says: 'Twice, and nobody came. What happened then?',
          does: 'Stand up',
          to: 'ward',
          rates: { notice: 'specific', explore: 'specific' },
          changes: { trust: 20 },
          remember: ['asked-first'],
          feedback: 'You said back what she had carried.',
        },
        {
          id: 'sorry',
          says: 'Sorry about that.',
          to: 'ward',
          rates: { notice: 'general' },
          feedback: 'True, and it would fit anybody.',
        },
        {
          id: 'belittle',
          says: 'Everybody calls twice.',
          to: 'ward',
          rates: { notice: 'against' },
          breaches: ['demeaning'],
          feedback: 'She heard that it was nothing.',
        },
      ],
    },
    ward: {
      lines: [
        {
          when: { 'asked-first': true },
          by: 'ines',
          feeling: 'tired',
          says: 'Thank you for asking.',
        },
        { by: 'tom', feeling: 'calm', says: 'I was there.' },
        { by: 'you', says: 'I see.' },
      ],
      next: 'promise',
    },
    promise: {
      lines: [{ by: 'ines', feeling: 'hopeful', says: 'So when will it be here?' }],
      opportunity: { kind: 'challenge', callsFor: ['follow-through'] },
      choices: [
        {
          id: 'by-noon',
          says: 'I will bring it up myself by noon, and ring you if it is later.',
          to: 'good',
          rates: { 'follow-through': 'specific' },
          repairs: ['demeaning'],
          feedback: 'Who, what and by when.',
        },
        { id: 'soon', says: 'Soon.', to: 'half', rates: { 'follow-through': 'missed' } },
        { id: 'turn-away', does: 'Turn back to the screen', to: 'bad' },
      ],
    },
    good: {
      lines: [{ by: 'ines', feeling: 'relieved', says: 'Noon is good.' }],
      ending: {
        title: 'By noon',
        outcome: 'connected',
        epilogue: 'It was there at ten to twelve.',
      },
    },
    half: {
      lines: [{ by: 'ines', feeling: 'guarded', says: 'Soon.' }],
      ending: { title: 'Soon', outcome: 'mixed' },
    },
    bad: {
      lines: [{ stage: 'She leaves.' }],
      ending: { title: 'An empty desk', outcome: 'broken' },
    },
  },
} as const;

/** The file of the small scenario, with some of its keys replaced. */
export function smallText(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...smallScenario, ...changes }, null, 2);
}
