import type { Room } from '../../src/room/room.ts';
import { stretchAt } from '../../src/room/stretch.ts';

/** The private texts of the very thing that is on the screen. */
export function shownTexts({ phase, staged: { rules }, state }: Room): readonly string[] {
  const { shown } = state;
  if (phase !== 'debriefing' || shown === null) return [];
  if (shown.item === 'reflect') return rules.scenario.reflect;
  if (!('moment' in shown)) return [];
  const moment = state.moments.get(shown.moment);
  if (moment === undefined) return [];
  const { arrived, scene, offered } = stretchAt(rules, moment.path);
  if (shown.item === 'discuss') return scene.discuss;
  const decided = new Set(moment.attempts.map((attempt) => attempt.decided));
  const taken = offered.filter(({ id }) => decided.has(id));
  if (shown.item === 'cost') {
    const crossed = taken.flatMap(({ breaches }) => breaches);
    return rules.scenario.rubric.breaches.flatMap(({ id, label }) =>
      crossed.includes(id) ? [label] : [],
    );
  }
  const guesses = arrived.flatMap((visit) => visit.scene.guess ?? []);
  return [
    ...arrived.flatMap((visit) => visit.scene.lines.flatMap(({ thinks }) => thinks)),
    ...guesses.flatMap(({ ask, answer, because }) => [ask, answer, because ?? '']),
    ...taken.flatMap(({ hears }) => hears),
  ];
}
