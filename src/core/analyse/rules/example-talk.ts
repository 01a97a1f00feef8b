/** What a rule's example leaves to the example that all of them start from. */
export interface Talk {
  readonly people?: object;
  readonly meters?: object;
  readonly facts?: object;
  readonly rubric?: object;
  readonly language?: string;
  readonly start?: string;
  /** Scenes added to the talk, or in place of its own. */
  readonly scenes?: { readonly [id: string]: object };
}

/** A short talk of two moments in which nothing is wrong: each rule's examples are changes of it. */
const soundTalk = {
  format: 1,
  id: 'a-talk',
  title: 'A talk',
  summary: 'Ann has waited for five weeks.',
  language: 'en',
  you: { role: 'Clerk', goal: 'Listen, and give her a day.' },
  people: { ann: { name: 'Ann', role: 'Patient' } },
  setting: 'A desk.',
  rubric: {
    criteria: {
      notice: { label: 'Notices', meaning: 'Picks up how it is.' },
      act: { label: 'Acts', meaning: 'Does something definite.' },
    },
    breaches: {
      'false-promise': { label: 'Promised what nobody can know', severity: 'major' },
    },
  },
  start: 'desk',
  scenes: {
    desk: {
      lines: [{ by: 'ann', says: 'Five weeks, and nobody called.' }],
      opportunity: { kind: 'emotion', callsFor: ['notice'] },
      choices: [
        {
          id: 'hear',
          says: 'Five weeks without a word is long.',
          to: 'when',
          rates: { notice: 'specific' },
        },
        { id: 'form', says: 'I can look at the form.', to: 'when', rates: { act: 'general' } },
      ],
    },
    when: {
      lines: [{ by: 'ann', says: 'So when do I hear?' }],
      opportunity: { kind: 'challenge', callsFor: ['act'] },
      choices: [
        { id: 'soon', says: 'Somebody will see to it soon.', to: 'she-leaves' },
        {
          id: 'thursday',
          says: 'By three on Thursday.',
          to: 'she-nods',
          rates: { act: 'specific' },
        },
      ],
    },
    'she-nods': {
      lines: [{ by: 'ann', says: 'Thursday, then.' }],
      ending: { title: 'She has a day', outcome: 'connected' },
    },
    'she-leaves': {
      lines: [{ stage: 'She turns and goes.' }],
      ending: { title: 'She leaves', outcome: 'broken' },
    },
  },
} as const;

/** The scenes of the talk, for examples that change a part of one. */
export const { desk, when } = soundTalk.scenes;

/** The rubric of the talk, for examples that change it. */
export const { rubric } = soundTalk;

/** The whole file of an example, as its author would have written it. */
export function fileOf(talk: Talk): object {
  return { ...soundTalk, ...talk, scenes: { ...soundTalk.scenes, ...talk.scenes } };
}
