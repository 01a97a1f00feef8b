import { ending, scenarioFrom } from '../scenario-from.ts';

/** The parts of the talk that tests change. */
export interface Change {
  readonly firstSays?: string;
  readonly rates?: object;
  readonly secret?: string;
}

/** Two moments, five replies: one conditional line, one reply that only does something, one moment that calls for nothing. */
export function ratedTalk({ firstSays = 'Five weeks is long.', rates, secret = 'x' }: Change = {}) {
  const told = { hears: secret, feedback: secret };
  return scenarioFrom({
    start: 'desk',
    facts: { promised: 'You promised.' },
    scenes: {
      desk: {
        lines: [
          { stage: 'She *waits*.', by: 'ann', says: ['Five weeks.', 'Five.'], thinks: secret },
          { by: 'you', says: 'Hm.' },
        ],
        opportunity: { kind: 'emotion', callsFor: ['notice', 'respect'] },
        choices: [
          {
            id: 'hear',
            says: firstSays,
            to: 'when',
            rates: rates ?? { notice: 'general' },
            ...told,
          },
          {
            id: 'promise',
            says: '=HYPERLINK("x")',
            to: 'when',
            remember: ['promised'],
            breaches: ['false-promise'],
            rates: { respect: 'against', support: 'against', explore: 'general' },
            ...told,
          },
        ],
      },
      when: {
        lines: [{ stage: 'Rain.' }, { when: { promised: true }, by: 'ann', says: 'Friday, then.' }],
        choices: [
          { id: 'nod', does: 'Nod', says: '*Mm*.', to: 'good', ...told },
          { id: 'shrug', does: 'Shrug', says: 'Sure, "Friday".', to: 'bad', ...told },
        ],
      },
      good: ending('connected'),
      bad: ending('broken'),
    },
  });
}
