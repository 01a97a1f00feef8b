import { describe, expect, it } from 'vitest';
import { findPar } from '../../../src/core/analyse/find-par.ts';
import { rulesOf } from '../../../src/core/play/rules.ts';
import { ending, lines, scenarioFrom } from '../scenario-from.ts';

const par = (file: Parameters<typeof scenarioFrom>[0]) => findPar(rulesOf(scenarioFrom(file)));

const calls = (callsFor: string[], key = false) => ({ kind: 'emotion', callsFor, key });
const choice = (id: string, to: string, more: object = {}) => ({ id, says: 'Yes.', to, ...more });

const ends = { good: ending('connected'), soso: ending('mixed'), bad: ending('broken') };

describe('par', () => {
  it('is the least that a run to the best outcome has possible', () => {
    const scenes = {
      a: {
        lines,
        opportunity: calls(['notice', 'explore']),
        choices: [choice('long', 'b'), choice('short', 'good'), choice('rude', 'bad')],
      },
      b: { lines, opportunity: calls(['respect'], true), choices: [choice('on', 'good')] },
      ...ends,
    };
    expect(par({ start: 'a', scenes })).toEqual({ possible: 2, exact: true });
  });

  it('looks at runs that end mixed only where none ends connected, and then at broken ones', () => {
    const scenes = (to: string[]) => ({
      a: { lines, opportunity: calls(['notice']), choices: to.map((id) => choice(id, id)) },
      b: { lines, opportunity: calls(['explore']), choices: [choice('on', 'soso')] },
      ...ends,
    });
    expect(par({ start: 'a', scenes: scenes(['b', 'bad']) })).toEqual({ possible: 2, exact: true });
    expect(par({ start: 'a', scenes: scenes(['bad']) })).toEqual({ possible: 1, exact: true });
  });

  it('adds for harm on the way, weighted by the moment', () => {
    const harm = { rates: { respect: 'against' } };
    const scenes = {
      a: {
        lines,
        opportunity: calls(['notice'], true),
        choices: [choice('only', 'good', harm)],
      },
      ...ends,
    };
    expect(par({ start: 'a', scenes })).toEqual({ possible: 4, exact: true });
  });

  it('calls for a criterion once in a scene that is come back to', () => {
    const scenes = {
      a: {
        lines,
        opportunity: calls(['notice']),
        choices: [choice('round', 'hub'), choice('again', 'hub'), choice('third', 'hub')],
      },
      hub: { lines, next: [{ when: { done: true }, to: 'good' }, { to: 'b' }] },
      b: {
        lines,
        opportunity: calls(['explore']),
        choices: [choice('back', 'a'), choice('finish', 'hub', { remember: ['done'] })],
      },
      ...ends,
    };
    expect(par({ start: 'a', facts: { done: 'Done.' }, scenes })).toEqual({
      possible: 2,
      exact: true,
    });
  });

  it('respects conditions: the cheap way may be closed', () => {
    const trust = { label: 'Trust', start: 0 };
    const open = { when: { trust: { atLeast: 10 } } };
    const scenes = {
      a: {
        lines,
        opportunity: calls(['notice']),
        choices: [choice('shortcut', 'good', open), choice('on', 'b', { changes: { trust: 10 } })],
      },
      b: {
        lines,
        opportunity: calls(['explore']),
        choices: [choice('back', 'a'), choice('out', 'bad')],
      },
      ...ends,
    };
    expect(par({ start: 'a', meters: { trust }, scenes })).toEqual({ possible: 2, exact: true });
  });

  it('is missing where no run can score anything', () => {
    const scenes = { a: { lines, choices: [choice('on', 'good')] }, ...ends };
    expect(par({ start: 'a', scenes })).toBeNull();
    const unreached = {
      ...scenes,
      never: { lines, opportunity: calls(['notice']), choices: [choice('on', 'good')] },
    };
    expect(par({ start: 'a', scenes: unreached })).toBeNull();
  });

  it('is 0 where the best outcome can be reached without a moment, and others have one', () => {
    const scenes = {
      a: { lines, choices: [choice('quick', 'good'), choice('slow', 'b')] },
      b: { lines, opportunity: calls(['notice']), choices: [choice('on', 'good')] },
      ...ends,
    };
    expect(par({ start: 'a', scenes })).toEqual({ possible: 0, exact: true });
  });
});
