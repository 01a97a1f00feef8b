import { printPath } from '../core/play/path.ts';
import { isOnWay, walkedPath } from './moments.ts';
import type { MapStop } from './public-view.ts';
import type { Room } from './room.ts';
import type { Moment } from './room-state.ts';
import { stretchAt } from './stretch.ts';
import { replyBefore, wordsAsked } from './told.ts';

/** The id of the moment that a moment comes after; null for the first. */
export function momentBefore({ path }: Pick<Moment, 'path'>): string | null {
  return path.length === 0 ? null : printPath(path.slice(0, -1));
}

/** Every place that the room stood at, each after the one that it comes from; without the author's own names for them. */
export function mapStops({ staged: { rules }, state }: Room): readonly MapStop[] {
  const moments = [...state.moments.values()];
  const places = new Map(moments.map(({ id }, n) => [id, n]));
  const walked = walkedPath(state);
  return moments.map((moment) => {
    const stretch = stretchAt(rules, moment.path);
    const { scene } = stretch;
    const before = momentBefore(moment);
    const ending = scene.kind === 'ending' ? scene.ending : null;
    return {
      after: before === null ? null : (places.get(before) ?? null),
      reply: replyBefore(rules, moment.path),
      words: ending === null ? wordsAsked(stretch) : [ending.title],
      outcome: ending?.outcome ?? null,
      onWay: isOnWay(walked, moment),
    };
  });
}
