import fc from 'fast-check';
import { ratings } from '../../../src/core/scenario/rubric.ts';
import type {
  Choice,
  Condition,
  Line,
  Opportunity,
  Route,
  Scenario,
  Scene,
} from '../../../src/core/scenario/scenario.ts';
import { arbitraryCondition, arbitraryNames, type Names } from './arbitrary-names.ts';

/** Every property runs on the same random scenarios, so that a failure can be seen again. */
export const seeded = { seed: 20261122, numRuns: 150 } as const;

/** `loops` lets replies lead back; without them every walk comes to an ending. */
export interface Shape {
  readonly loops: boolean;
}

const criteria = ['notice', 'explore', 'act'] as const;
const breaches = ['blame', 'brush-off'] as const;

interface Place extends Names {
  readonly at: number;
  readonly scenes: number;
  readonly loops: boolean;
}

const sceneId = (n: number) => `s${n}`;
const text = (words: string) => fc.constant([words]);

/** Passages only lead on, so that no run is caught in a circle of them. */
function arbitraryRoutes(place: Place, onward: boolean): fc.Arbitrary<readonly Route[]> {
  const first = onward || !place.loops ? place.at + 1 : 0;
  const to = fc.integer({ min: first, max: place.scenes - 1 }).map(sceneId);
  const conditional = fc.record({ when: arbitraryCondition(place), to });
  const last = to.map((scene): Route => ({ when: null, to: scene }));
  return fc
    .tuple(fc.array(conditional, { maxLength: 2 }), last)
    .map(([routes, end]) => [...routes.filter(({ when }) => when !== null), end]);
}

function arbitraryLines(place: Place): fc.Arbitrary<readonly Line[]> {
  const line = (when: Condition | null, n: number): Line => ({
    when,
    stage: n === 0 ? ['She looks up.'] : [],
    by: n === 0 ? null : 'ada',
    feeling: n === 0 ? null : 'worried',
    strength: 2,
    says: n === 0 ? [] : [`Line ${n} of scene ${place.at}.`],
    thinks: [],
  });
  return fc
    .array(arbitraryCondition(place), { maxLength: 2 })
    .map((whens) => [null, ...whens].map(line));
}

/** What one choice does; a repeatable one may do nothing but remember and forget. */
function arbitraryDeeds(place: Place, repeat: boolean) {
  const none = fc.constant([]);
  const facts = fc.subarray(place.facts.map((fact) => fact.id).slice(0, 4));
  const rates = fc
    .tuple(
      fc.subarray([...criteria]),
      fc.array(fc.constantFrom(...ratings), { minLength: 3, maxLength: 3 }),
    )
    .map(([some, rated]) =>
      some.map((criterion, n) => ({ criterion, rating: rated[n] ?? 'missed' })),
    );
  const changes = fc
    .tuple(fc.subarray(place.meters.map((meter) => meter.id)), fc.integer({ min: -15, max: 15 }))
    .map(([some, by]) => some.map((meter, n) => ({ meter, by: by + n })));
  return {
    rates: repeat ? none : rates,
    breaches: repeat ? none : fc.subarray([...breaches]),
    repairs: repeat ? none : fc.subarray([...breaches]),
    changes: repeat ? none : changes,
    remember: facts,
    forget: facts,
  };
}

function arbitraryChoice(place: Place, n: number, mayRepeat: boolean): fc.Arbitrary<Choice> {
  // The first reply is always there, so that nobody is left without one where there are no loops.
  const when = n === 0 ? fc.constant(null) : arbitraryCondition(place);
  return fc.boolean().chain((often) => {
    const repeat = often && mayRepeat;
    return fc.record({
      id: fc.constant(`c${n}`),
      says: text(`Reply ${n} in scene ${place.at}.`),
      does: fc.constant(null),
      to: arbitraryRoutes(place, false),
      when,
      repeat: fc.constant(repeat),
      ...arbitraryDeeds(place, repeat),
      hears: text('That is what I hear.'),
      hearer: fc.constant(null),
      feedback: text('That is why.'),
    });
  });
}

const arbitraryOpportunity: fc.Arbitrary<Opportunity> = fc.record({
  kind: fc.constantFrom('emotion', 'progress', 'challenge'),
  cue: fc.constant(null),
  plain: fc.boolean(),
  callsFor: fc.subarray([...criteria], { minLength: 1 }),
  key: fc.boolean(),
});

function arbitraryDecision(place: Place): fc.Arbitrary<Scene> {
  const opportunity = fc.option(arbitraryOpportunity, { nil: null, freq: 3 });
  return fc.tuple(opportunity, fc.integer({ min: 1, max: 4 })).chain(([moment, replies]) =>
    fc.record({
      kind: fc.constant('decision' as const),
      ...frame(place),
      opportunity: fc.constant(moment),
      choices: fc.tuple(
        ...Array.from({ length: replies }, (_, n) => arbitraryChoice(place, n, moment === null)),
      ),
    }),
  );
}

function frame(place: Place) {
  return {
    id: fc.constant(sceneId(place.at)),
    lines: arbitraryLines(place),
    guess: fc.constant(null),
    discuss: fc.constant([]),
  };
}

function arbitraryPassage(place: Place): fc.Arbitrary<Scene> {
  const kind = fc.constant('passage' as const);
  return fc.record({ kind, ...frame(place), next: arbitraryRoutes(place, true) });
}

function arbitraryEnding(place: Place): fc.Arbitrary<Scene> {
  const outcome = fc.constantFrom('connected' as const, 'mixed' as const, 'broken' as const);
  const title = fc.constant(`Ending ${place.at}`);
  const ending = fc.record({ title, outcome, epilogue: fc.constant([]) });
  return fc.record({ kind: fc.constant('ending' as const), ...frame(place), ending });
}

/** The last scene always ends the conversation, so that there is a way on from every other. */
function arbitraryScene(place: Place): fc.Arbitrary<Scene> {
  if (place.at === place.scenes - 1) return arbitraryEnding(place);
  return fc.oneof(
    { weight: 6, arbitrary: arbitraryDecision(place) },
    { weight: 2, arbitrary: arbitraryPassage(place) },
    { weight: 1, arbitrary: arbitraryEnding(place) },
  );
}

const arbitraryRubric = fc
  .tuple(
    fc.constantFrom('him-empathy', null),
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([id, weights]) => ({
    id,
    criteria: criteria.map((criterion, n) => ({
      id: criterion,
      label: criterion,
      meaning: criterion,
      weight: weights[n] ?? 1,
      examples: [],
    })),
    breaches: breaches.map((breach, n) => ({
      id: breach,
      label: breach,
      severity: n === 0 ? ('major' as const) : ('critical' as const),
    })),
  }));

const aside: Omit<Scenario, 'meters' | 'facts' | 'rubric' | 'scenes'> = {
  id: 'random-talk',
  title: 'A random talk',
  summary: 'Nobody wrote this one.',
  language: 'en',
  minutes: null,
  level: 'steady',
  tags: [],
  authors: [],
  license: null,
  sources: [],
  contentNote: null,
  you: { role: 'Listener', goal: 'To listen' },
  people: [
    {
      id: 'ada',
      name: 'Ada',
      role: 'Patient',
      needs: null,
      backstory: [],
      portrait: { head: null, skin: null, hair: null, clothes: null, glasses: null, beard: null },
    },
  ],
  setting: ['A room.'],
  reflect: [],
  start: sceneId(0),
  allow: [],
  pairedWith: null,
};

/** A random scenario without structural errors: meters, facts, conditions, routes, passages, endings. */
export function arbitraryScenario({ loops }: Shape): fc.Arbitrary<Scenario> {
  return fc
    .tuple(arbitraryNames(), arbitraryRubric, fc.integer({ min: 2, max: 9 }))
    .chain(([names, rubric, scenes]) =>
      fc
        .tuple(
          ...Array.from({ length: scenes }, (_, at) =>
            arbitraryScene({ ...names, at, scenes, loops }),
          ),
        )
        .map((list) => ({ ...aside, ...names, rubric, scenes: list })),
    );
}
