/** What the learner is asked about themselves; the words are kept beside the answers. */
export const questions = {
  before: 'How do you feel right now?',
  mine: 'What did you feel?',
  theirs: 'What do you think they felt?',
} as const;

/** Words to pick from, for before a talk. */
export const feelingsBefore = [
  'calm',
  'curious',
  'hopeful',
  'tired',
  'tense',
  'rushed',
  'low',
  'distracted',
] as const;

/** Words to pick from, for what one felt in a talk. */
export const feelingsOfMine = [
  'calm',
  'moved',
  'curious',
  'unsure',
  'tense',
  'defensive',
  'impatient',
  'tired',
] as const;

/** Words to pick from, for what the other person felt. */
export const feelingsOfTheirs = [
  'heard',
  'relieved',
  'worried',
  'frustrated',
  'alone',
  'respected',
  'rushed',
  'hurt',
] as const;
