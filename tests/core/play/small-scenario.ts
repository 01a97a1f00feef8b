import type {
  Choice,
  Fact,
  Line,
  Meter,
  Outcome,
  Route,
  Scenario,
  Scene,
} from '../../../src/core/scenario/scenario.ts';

const frame = { guess: null, discuss: [] } as const;

/** A line that Ada says. */
export function line(says: string, more: Partial<Line> = {}): Line {
  const plain = {
    when: null,
    stage: [],
    by: 'ada',
    feeling: null,
    strength: 2,
    thinks: [],
  } as const;
  return { ...plain, says: [says], ...more };
}

/** A reply that leads to one scene, or by routes. */
export function choice(
  id: string,
  to: string | readonly Route[],
  more: Partial<Choice> = {},
): Choice {
  return {
    id,
    says: [`I say ${id}.`],
    does: null,
    to: typeof to === 'string' ? [{ when: null, to }] : to,
    when: null,
    repeat: false,
    rates: [],
    breaches: [],
    repairs: [],
    changes: [],
    remember: [],
    forget: [],
    hears: [],
    hearer: null,
    feedback: [],
    ...more,
  };
}

/** A scene with replies. */
export function decision(id: string, choices: readonly Choice[], more: Partial<Scene> = {}): Scene {
  const lines = [line(`This is ${id}.`)];
  return { ...frame, lines, opportunity: null, ...more, kind: 'decision', id, choices } as Scene;
}

/** A scene that is only read. */
export function passage(id: string, to: string | readonly Route[]): Scene {
  const next = typeof to === 'string' ? [{ when: null, to }] : to;
  return { ...frame, kind: 'passage', id, lines: [line(`This is ${id}.`)], next };
}

/** A scene in which it is over. */
export function ending(id: string, outcome: Outcome = 'connected'): Scene {
  const said = { title: `The end at ${id}`, outcome, epilogue: [] };
  return { ...frame, kind: 'ending', id, lines: [line(`This is ${id}.`)], ending: said };
}

/** A meter from 0 to 100 that starts in the middle. */
export function meter(id: string, more: Partial<Meter> = {}): Meter {
  return { id, label: id, start: 50, min: 0, max: 100, good: 'high', ...more };
}

/** A fact. */
export function fact(id: string): Fact {
  return { id, meaning: id };
}

/** A scenario of these scenes; it begins in the first. */
export function smallScenario(scenes: readonly Scene[], more: Partial<Scenario> = {}): Scenario {
  return {
    id: 'small-talk',
    title: 'Small talk',
    summary: 'A talk for tests.',
    language: 'en',
    minutes: null,
    level: 'steady',
    tags: [],
    authors: [],
    license: null,
    sources: [],
    contentNote: null,
    you: { role: 'Listener', goal: 'To listen' },
    people: [],
    setting: ['A room.'],
    meters: [],
    facts: [],
    rubric: { id: null, criteria: [], breaches: [] },
    reflect: [],
    start: scenes[0]?.id ?? '',
    scenes,
    allow: [],
    pairedWith: null,
    ...more,
  };
}
