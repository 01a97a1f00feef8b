import { describe, expect, it } from 'vitest';
import type { Rating } from '../../../src/core/scenario/rubric.ts';
import type { Decision } from '../../../src/core/score/path-score.ts';
import { scoreDecisions } from '../../../src/core/score/score-path.ts';
import { moment, type Rated, reply, rubric, theEnd } from './decisions.ts';

const all = ['notice', 'explore', 'follow-through'];

/** Twenty moments a criterion, so that each score can be set in steps of 2.5. */
function run(levels: Readonly<Record<string, readonly [Rating, number][]>>): Decision[] {
  return Object.entries(levels).flatMap(([criterion, counts]) =>
    counts.flatMap(([rating, count]) =>
      Array.from({ length: count }, (_, n) => ({
        scene: moment(`${criterion}-${rating}-${n}`, [criterion]),
        choice: reply({ [criterion]: rating }),
      })),
    ),
  );
}

function band(decisions: readonly Decision[]) {
  const { band: found, limits } = scoreDecisions({ decisions, ending: theEnd }, rubric, {
    possible: 0,
    exact: true,
  });
  return [found, limits];
}

const sixty = (criterion: string): Decision[] =>
  run({
    [criterion]: [
      ['specific', 12],
      ['missed', 8],
    ],
  });
const level = (criterion: string, specific: number): Decision[] =>
  run({
    [criterion]: [
      ['specific', specific],
      ['missed', 20 - specific],
    ],
  });
const good = all.flatMap(sixty);

describe('a run is strong', () => {
  it('from a score of 60 with every criterion met', () => {
    expect(band(good)).toEqual(['strong', []]);
  });

  it('but solid just below 60', () => {
    const below = [...sixty('notice'), ...sixty('explore'), ...level('follow-through', 11)];
    expect(band(below)).toEqual(['solid', ['score']]);
  });

  it('only where no criterion called for is below 25', () => {
    const low = [...level('notice', 20), ...level('explore', 4), ...level('follow-through', 20)];
    expect(band(low)).toEqual(['solid', ['low-criterion']]);
    const enough = [...level('notice', 20), ...level('explore', 5), ...level('follow-through', 20)];
    expect(band(enough)).toEqual(['strong', []]);
  });

  it('only where follow-through, if called for, is at least 50', () => {
    const low = [...level('notice', 20), ...level('explore', 20), ...level('follow-through', 9)];
    expect(band(low)).toEqual(['solid', ['follow-through']]);
    expect(band([...level('notice', 20), ...level('explore', 20)])).toEqual(['strong', []]);
  });

  it('only where every key moment was met for each criterion that it calls for', () => {
    const key = moment('key', ['notice', 'explore'], true);
    const rest = all.flatMap((criterion) => level(criterion, 20));
    const with_ = (rated: Rated) => band([...rest, { scene: key, choice: reply(rated) }]);
    expect(with_({ notice: 'general', explore: 'specific' })).toEqual(['strong', []]);
    expect(with_({ notice: 'specific' })).toEqual(['solid', ['key-moment']]);
  });

  it('never where a key moment was gone against, even if met on coming back', () => {
    const key = moment('key', ['notice'], true);
    const back = (['against', 'specific'] as const).map((rating) => ({
      scene: key,
      choice: reply({ notice: rating }),
    }));
    const rest = all.flatMap((criterion) => level(criterion, 20));
    expect(band([...rest, ...back])).toEqual(['solid', ['key-moment']]);
  });

  it('never after a critical breach, even if repaired; a repaired major one is allowed', () => {
    const scene = moment('plain', []);
    const repaired = (breach: string) => [
      ...good,
      { scene, choice: reply({}, { breaches: [breach] }) },
      { scene, choice: reply({}, { repairs: [breach] }) },
    ];
    expect(band(repaired('privacy-breach'))).toEqual(['solid', ['critical-breach']]);
    expect(band(repaired('false-promise'))).toEqual(['strong', []]);
  });
});

describe('a run is solid', () => {
  it('from a score of 40 with no criterion below 0', () => {
    expect(band(all.flatMap((criterion) => level(criterion, 8)))[0]).toBe('solid');
    const below = [...level('notice', 8), ...level('explore', 8), ...level('follow-through', 7)];
    expect(band(below)).toEqual(['getting-there', ['score']]);
    const harm = [
      ...level('notice', 20),
      ...level('follow-through', 20),
      ...run({
        explore: [
          ['against', 1],
          ['missed', 19],
        ],
      }),
    ];
    expect(band(harm)).toEqual(['getting-there', ['low-criterion']]);
  });

  it('never with a breach left open, however high the score', () => {
    const scene = moment('plain', []);
    const perfect = all.flatMap((criterion) => level(criterion, 20));
    const open = [...perfect, { scene, choice: reply({}, { breaches: ['false-promise'] }) }];
    expect(band(open)).toEqual(['getting-there', ['open-breach']]);
  });

  it('never where nothing was done: follow-through called for and not above 0', () => {
    const warm = [...level('notice', 20), ...level('explore', 20), ...level('follow-through', 0)];
    expect(band(warm)).toEqual(['getting-there', ['follow-through']]);
  });

  it('never where it was fixed but not heard: the other criteria average below 15', () => {
    const more = Array.from({ length: 3 }, (_, n) => ({
      scene: moment(`more-${n}`, ['follow-through'], true),
      choice: reply({ 'follow-through': 'specific' }),
    }));
    const fixed = (heard: number) => [
      ...level('notice', 2),
      ...level('explore', heard),
      ...level('follow-through', 20),
      ...level('follow-through', 20),
      ...more,
    ];
    expect(band(fixed(3))).toEqual(['getting-there', ['fixed-not-heard']]);
    expect(band(fixed(4))[0]).toBe('solid');
  });
});

describe('a run is getting there', () => {
  it('from a score of 15', () => {
    expect(band(level('notice', 3))[0]).toBe('getting-there');
    expect(band(level('notice', 2))).toEqual(['try-again', ['score']]);
  });

  it('never with a critical breach left open', () => {
    const open = [
      ...good,
      { scene: moment('plain', []), choice: reply({}, { breaches: ['privacy-breach'] }) },
    ];
    expect(band(open)).toEqual(['try-again', ['critical-breach']]);
  });
});
