import { describe, expect, it } from 'vitest';
import type { Line, Scenario, Text } from '../../src/core/scenario/scenario.ts';
import { allPaths } from './all-paths.ts';
import { decisionScenes, everyChoice, shippedScenarios } from './shipped.ts';

const isWithin = (least: number, most: number) => (count: number) =>
  count >= least && count <= most;

/** Words after which a reader may want to have been told beforehand. */
const heavy =
  /\b(cancer|tumou?r|biopsy|chemo\w*|died|dying|death|dead|hospice|suicid\w*|overdose|miscarr\w*|abuse|addict\w*)\b/iu;

/** All that anybody reads of a scenario while playing it. */
function textsOf({ scenes, people, setting, summary }: Scenario): readonly string[] {
  const texts: readonly Text[] = scenes.flatMap((scene) => [
    ...scene.lines.flatMap(({ says, stage, thinks }) => [says, stage, thinks]),
    ...(scene.kind === 'decision' ? scene.choices.map(({ says }) => says) : []),
    ...(scene.kind === 'ending' ? [scene.ending.epilogue] : []),
  ]);
  return [...texts, ...people.map(({ backstory }) => backstory), setting, [summary]].flat();
}

describe.each(shippedScenarios())('$id', ({ id, scenario, rules, problems }) => {
  const all = allPaths(rules);
  const scenes = decisionScenes(scenario);
  const choices = everyChoice(scenario);
  const lines: readonly Line[] = scenario.scenes.flatMap((scene) => scene.lines);
  const endings = scenario.scenes.filter((scene) => scene.kind === 'ending');
  const opportunities = scenes.flatMap(({ opportunity }) => opportunity ?? []);

  it('is checked without a problem, and stands in a file of its name', () => {
    expect(problems()).toEqual([]);
    expect(scenario.id).toBe(id);
  });

  it('silences no warning but with a reason in whole words', () => {
    expect(scenario.allow.filter(({ why }) => why.split(' ').length < 6)).toEqual([]);
  });

  it('has 24 to 45 scenes, and 8 to 12 decisions on every path', () => {
    expect(scenario.scenes.length).toSatisfy(isWithin(24, 45));
    expect([all.shortest, all.longest].every(isWithin(8, 12))).toBe(true);
  });

  it('offers three or four replies in every state that can be reached', () => {
    expect([...all.offers].filter((count) => !isWithin(3, 4)(count))).toEqual([]);
  });

  it('has every scene reached and every reply offered', () => {
    expect(scenario.scenes.filter((one) => !all.scenes.has(one.id)).map((one) => one.id)).toEqual(
      [],
    );
    expect(choices.filter((one) => !all.choices.has(one)).map((one) => one.id)).toEqual([]);
  });

  it('ends in four to seven ways, over all three outcomes', () => {
    expect(endings.length).toSatisfy(isWithin(4, 7));
    expect(new Set(endings.map(({ ending }) => ending.outcome)).size).toBe(3);
    expect(endings.filter(({ ending }) => ending.epilogue.length === 0)).toEqual([]);
  });

  it('calls for every criterion somewhere, for three at a time at most', () => {
    const called = new Set(opportunities.flatMap(({ callsFor }) => callsFor));
    expect(scenario.rubric.criteria.filter((one) => !called.has(one.id))).toEqual([]);
    expect(Math.max(...opportunities.map(({ callsFor }) => callsFor.length))).toBeLessThan(4);
  });

  it('can meet every criterion where it is called for', () => {
    const unmeetable = scenes.flatMap((scene) =>
      (scene.opportunity?.callsFor ?? [])
        .filter(
          (criterion) =>
            !scene.choices.some(({ rates }) =>
              rates.some(
                (rate) =>
                  rate.criterion === criterion && ['general', 'specific'].includes(rate.rating),
              ),
            ),
        )
        .map((criterion) => `${scene.id}: ${criterion}`),
    );
    expect(unmeetable).toEqual([]);
  });

  it('offers plain and hinted emotion, progress and challenge, and two key moments at least', () => {
    const emotions = opportunities.filter(({ kind }) => kind === 'emotion');
    expect(new Set(emotions.map(({ plain }) => plain))).toEqual(new Set([true, false]));
    expect(new Set(opportunities.map(({ kind }) => kind)).size).toBe(3);
    expect(opportunities.filter(({ key }) => key).length).toBeGreaterThanOrEqual(2);
  });

  it('tempts to a breach, and lets one be repaired', () => {
    expect(choices.some(({ breaches }) => breaches.length > 0)).toBe(true);
    expect(choices.some(({ repairs }) => repairs.length > 0)).toBe(true);
  });

  it('tells what they thought, what they heard in every reply, and what it did', () => {
    const spoken = lines.filter(({ by, says }) => by !== null && by !== 'you' && says.length > 0);
    const thought = spoken.filter(({ thinks }) => thinks.length > 0);
    expect(thought.length / spoken.length).toBeGreaterThan(0.9);
    expect(choices.filter(({ hears }) => hears.length === 0)).toEqual([]);
    expect(choices.filter(({ feedback }) => feedback.length === 0)).toEqual([]);
  });

  it('asks what they feel two to four times, and gives a room something to talk about', () => {
    const guesses = scenario.scenes.filter(({ guess }) => guess !== null);
    expect(guesses.length).toSatisfy(isWithin(2, 4));
    expect(scenes.filter(({ discuss }) => discuss.length > 0).length).toBeGreaterThanOrEqual(5);
    expect(scenario.reflect.length).toBeGreaterThanOrEqual(2);
  });

  it('says what it takes, from whom it comes, and where the rules come from', () => {
    expect(scenario.minutes).not.toBe(null);
    expect(scenario.tags).not.toEqual([]);
    expect(scenario.authors).not.toEqual([]);
    expect(scenario.license).toBe('CC-BY-4.0');
    expect(scenario.sources.join(' ')).toContain('your state may be stricter');
  });

  it('tells beforehand of what may be heavy to read', () => {
    const found = textsOf(scenario).filter((text) => heavy.test(text));
    if (found.length > 0) expect(scenario.contentNote, found[0]).not.toBe(null);
  });
});
