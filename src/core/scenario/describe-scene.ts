import { defaults } from './defaults.ts';
import { conditionShape } from './describe-condition.ts';
import { feelings } from './feeling.ts';
import { limits } from './limits.ts';
import { ratings } from './rubric.ts';
import type { ValueOf } from './shape.ts';
import {
  either,
  id,
  list,
  map,
  name,
  optional,
  paragraphs,
  record,
  required,
  text,
  whole,
  word,
  yesNo,
} from './shapes.ts';

const lineShape = record(
  'line',
  {
    when: optional(conditionShape, 'The line appears only if this holds.'),
    stage: optional(paragraphs, 'What happens, for the learner to see. It comes before the words.'),
    by: optional(name('speaker'), 'Who speaks: the id of a person, or "you" for the learner.'),
    feeling: optional(word(feelings), 'What the speaker feels; their face follows it.'),
    strength: optional(whole(1, 3), 'How strong the feeling is, from 1 to 3.', defaults.strength),
    says: optional(paragraphs, 'What is said aloud. A list is one paragraph an item.'),
    thinks: optional(paragraphs, 'What the person does not say: shown only afterwards.'),
  },
  {
    atLeastOne: ['stage', 'says'],
    needs: { keys: ['says', 'feeling', 'strength', 'thinks'], key: 'by', rule: 'missing-key' },
    without: { keys: ['feeling', 'strength', 'thinks'], key: 'by', is: 'you' },
  },
);

const opportunityShape = record('opportunity', {
  kind: required(
    word(['emotion', 'progress', 'challenge']),
    'What the person offers: a feeling, good news, or something hard.',
  ),
  cue: optional(text, 'The words that offer it.'),
  plain: optional(yesNo, 'False where the feeling is only hinted at.', defaults.plain),
  callsFor: required(
    list(name('criterion'), { least: 1, unique: true }),
    'The criteria that this moment asks for.',
  ),
  key: optional(yesNo, 'True for a moment that weighs double.', defaults.key),
});

const guessShape = record('guess', {
  ask: required(text, 'The question, such as "What is she feeling?"'),
  answer: required(text, 'What they do feel: a word or a short phrase.'),
  others: required(
    list(text, { least: 1, most: limits.guesses, unique: true }),
    'One to four other words or short phrases to pick from.',
  ),
  because: optional(text, 'Why that is the answer.'),
});

const routeShape = record('route', {
  when: optional(conditionShape, 'This way is taken only if this holds. The last has none.'),
  to: required(name('scene'), 'The id of the scene that it leads to.'),
});

const routesShape = either(name('scene'), list(routeShape, { least: 1, emptyRule: 'bad-routes' }));

const choiceShape = record(
  'choice',
  {
    id: required(id, 'A short name, its own within the scene.'),
    says: optional(paragraphs, 'What the learner says.'),
    does: optional(text, 'What the learner does.'),
    to: required(routesShape, 'The scene it leads to, or a list of ways tried in order.'),
    when: optional(conditionShape, 'The choice is offered only if this holds.'),
    repeat: optional(yesNo, 'True lets it be taken more than once in a run.', defaults.repeat),
    rates: optional(map('criterion', word(ratings)), 'How the reply meets each criterion.'),
    breaches: optional(list(name('breach'), { unique: true }), 'The breaches that it commits.'),
    repairs: optional(list(name('breach')), 'The breaches that it makes good.'),
    changes: optional(
      map('meter', whole(-limits.meter, limits.meter)),
      'What it adds to each meter, or takes from it.',
    ),
    remember: optional(list(name('fact')), 'The facts that it makes true.'),
    forget: optional(list(name('fact')), 'The facts that it makes false again.'),
    hears: optional(paragraphs, 'What the other person makes of it: shown only afterwards.'),
    hearer: optional(
      name('person'),
      'Whose thought "hears" is; left out, the last person who spoke.',
    ),
    feedback: optional(paragraphs, 'What the learner can take from this reply.'),
  },
  { atLeastOne: ['says', 'does'] },
);

const endingShape = record('ending', {
  title: required(text, 'A few words for how it ended.'),
  outcome: required(word(['connected', 'mixed', 'broken']), 'How the two part.'),
  epilogue: optional(paragraphs, 'What becomes of it.'),
});

export const sceneShape = record(
  'scene',
  {
    lines: required(list(lineShape, { least: 1 }), 'What is said and seen, in order.'),
    opportunity: optional(opportunityShape, 'What the moment calls for, where there are choices.'),
    guess: optional(guessShape, 'A question about what the person feels. It is never scored.'),
    discuss: optional(paragraphs, 'A prompt for the trainer of a group.'),
    choices: optional(
      list(choiceShape, { least: 1, most: limits.choices }),
      'One to six replies, shown in this order.',
    ),
    next: optional(routesShape, 'Where the talk goes on by itself, without a decision.'),
    ending: optional(endingShape, 'How the conversation ends, if it ends here.'),
  },
  {
    exactlyOne: { keys: ['choices', 'next', 'ending'], rule: 'scene-shape' },
    needs: { keys: ['opportunity'], key: 'choices', rule: 'scene-shape' },
  },
);

export type LineFile = ValueOf<typeof lineShape>;
export type OpportunityFile = ValueOf<typeof opportunityShape>;
export type GuessFile = ValueOf<typeof guessShape>;
export type RoutesFile = ValueOf<typeof routesShape>;
export type ChoiceFile = ValueOf<typeof choiceShape>;
export type SceneFile = ValueOf<typeof sceneShape>;
