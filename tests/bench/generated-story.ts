/**
 * One story of any length, told twice: as a scenario file and as ink source. Its scenes have the measures of
 * the scenarios that ship, though shorter words, since 2,000 of them must fit into one file: three lines, one of them said only when a meter stands high; four replies,
 * one of them conditional; two meters that nearly every reply moves; a fact. A reply is offered
 * once, as in both languages it is by default.
 */

const words = [
  'The paper came back, and nobody could say from which desk.',
  'I have read this page three times, and each time somebody knocked.',
  'They say that it is in the system, as if that were a place.',
  'I would like to look at the person in front of me.',
];

/** A reply: what is said, how it moves the meters, and what it does beside that. */
interface Reply {
  readonly id: string;
  readonly says: string;
  readonly trust: number;
  readonly patience: number;
  readonly remembers: boolean;
  readonly trustNeeded: number | null;
  readonly rating: string;
}

const replies: readonly Reply[] = [
  {
    id: 'shrug',
    says: 'That is how it is for everybody here.',
    trust: -3,
    patience: -2,
    remembers: false,
    trustNeeded: null,
    rating: 'missed',
  },
  {
    id: 'name-it',
    says: 'You were left alone with this for a long time.',
    trust: 5,
    patience: 2,
    remembers: true,
    trustNeeded: null,
    rating: 'specific',
  },
  {
    id: 'look-together',
    says: 'Shall we look at the page together, now?',
    trust: 1,
    patience: 1,
    remembers: false,
    trustNeeded: 10,
    rating: 'general',
  },
  {
    id: 'send-a-link',
    says: 'There is a course. I can send you the link.',
    trust: -1,
    patience: -4,
    remembers: false,
    trustNeeded: null,
    rating: 'missed',
  },
];

const scenePlace = (scene: number) => `It is call number ${scene + 1}.`;
const sceneWords = (scene: number) => words[scene % words.length] ?? '';
const warmWords = 'It helps that you ask.';

/** Words that are said in the second scene and not before. */
export const secondWords = scenePlace(1);

const wayOn = (scene: number, scenes: number) =>
  scene + 1 === scenes - 1 ? 'goodbye' : `scene-${scene + 1}`;

function choiceOf(reply: Reply, to: string) {
  const { trust, patience, trustNeeded } = reply;
  return {
    id: reply.id,
    says: reply.says,
    to,
    changes: { trust, patience },
    rates: { notice: reply.rating },
    ...(reply.remembers ? { remember: ['was-heard'] } : {}),
    ...(trustNeeded === null ? {} : { when: { trust: { atLeast: trustNeeded } } }),
  };
}

function sceneOf(scene: number, scenes: number) {
  return {
    lines: [
      { stage: scenePlace(scene) },
      { by: 'amara', feeling: 'tired', says: sceneWords(scene) },
      { by: 'amara', when: { trust: { atLeast: 50 } }, says: warmWords },
    ],
    opportunity: { kind: 'emotion', callsFor: ['notice'] },
    choices: replies.map((reply) => choiceOf(reply, wayOn(scene, scenes))),
  };
}

/** The id of the story, and of its scenario. */
export const storyId = 'generated-story';

/** The story as the text of a scenario file, with `scenes` scenes, the ending among them. */
export function scenarioText(scenes: number): string {
  const told = Array.from({ length: scenes - 1 }, (_, n) => [`scene-${n}`, sceneOf(n, scenes)]);
  const ending = { title: 'The end of the day', outcome: 'connected' };
  const file = {
    format: 1,
    id: storyId,
    title: 'A long day',
    summary: 'A story of many scenes, to measure with.',
    language: 'en',
    you: { role: 'Manager', goal: 'Listen.' },
    people: { amara: { name: 'Amara', role: 'Internist' } },
    setting: 'A corridor.',
    meters: { trust: { label: 'Trust', start: 30 }, patience: { label: 'Patience', start: 60 } },
    facts: { 'was-heard': 'She was heard.' },
    start: 'scene-0',
    scenes: Object.fromEntries([
      ...told,
      ['goodbye', { lines: [{ stage: 'She goes home.' }], ending }],
    ]),
  };
  return JSON.stringify(file);
}

function inkReply(reply: Reply, to: string): string {
  const needs = reply.trustNeeded === null ? '' : `{ trust >= ${reply.trustNeeded} } `;
  const move = (meter: string, by: number) => `~ ${meter} = MAX(0, MIN(100, ${meter} + ${by}))`;
  const remembers = reply.remembers ? ['~ was_heard = true'] : [];
  const does = [move('trust', reply.trust), move('patience', reply.patience), ...remembers];
  return [`* ${needs}[${reply.says}]`, ...[...does, `-> ${to}`].map((line) => `  ${line}`)].join(
    '\n',
  );
}

function inkScene(scene: number, scenes: number): string {
  const to = wayOn(scene, scenes).replace('-', '_');
  const told = [scenePlace(scene), sceneWords(scene), `{ trust >= 50: ${warmWords} }`];
  return [
    `=== scene_${scene} ===`,
    ...told,
    ...replies.map((reply) => inkReply(reply, to)),
    '',
  ].join('\n');
}

/** The same story as ink source. */
export function inkSource(scenes: number): string {
  const told = Array.from({ length: scenes - 1 }, (_, n) => inkScene(n, scenes));
  const head = 'VAR trust = 30\nVAR patience = 60\nVAR was_heard = false\n-> scene_0\n';
  return [head, ...told, '=== goodbye ===\nShe goes home.\n-> END\n'].join('\n');
}
