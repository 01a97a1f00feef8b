import type { RoomRefusal } from '../../../../room/room-state.ts';

/** Why nothing happened, in words for the trainer. */
export const refusalWords: Readonly<Record<RoomRefusal, string>> = {
  'not-now': 'That is not possible at this point of the session.',
  'nothing-more-to-read': 'All of it is read. The next step is yours.',
  'nothing-before': 'This is the first line.',
  'still-reading': 'There is more to read first.',
  'no-decision-here': 'There is nothing to decide here.',
  'another-scene': 'The room has moved on meanwhile.',
  'no-such-reply': 'There is no such reply here.',
  'no-such-team': 'There is no such team.',
  'other-voting': 'This session votes in another way.',
  'other-round': 'That vote is not open.',
  'nothing-to-take-back': 'There is nothing to take back.',
  'too-many': 'More hands than that cannot be counted.',
  'no-vote': 'No vote is open.',
  'nothing-to-reveal': 'There is nothing more to show.',
  'no-such-moment': 'The room was never there.',
  'already-so': 'That is so already.',
  'nothing-to-undo': 'There is nothing to undo.',
  'log-full': 'The record of this session is full. It can still be brought to its end.',
  'came-between': 'Another window did something at the same moment. Try again.',
  'no-answer':
    'The window that leads did not answer. Look at the count before you count that hand again.',
  'bad-time': 'This device does not tell the time. Set its clock and try again.',
};
