import { choicesOffered } from '../core/play/choices-offered.ts';
import { replayPath, type Visit } from '../core/play/replay-path.ts';
import { isOnWay, walkedPath } from './moments.ts';
import type { Letter, MapLine, MapPoint, MapSeen, ShownMap } from './public-view.ts';
import type { Room } from './room.ts';
import { stretchAt } from './stretch.ts';
import type { LaidLine, TalkLayout } from './talk-layout.ts';
import { lettered } from './told.ts';

/** Scenes, and steps from one to the next, by the author's own names: none of them is ever sent. */
interface Been {
  readonly scenes: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
}

const stepName = (from: string, to: string) => `${from} ${to}`;

function beenOn(ways: readonly (readonly Visit[])[]): Been {
  const names = ways.map((visits) => visits.map(({ scene }) => scene.id));
  const steps = names.flatMap((ids) => ids.slice(1).map((id, n) => stepName(ids[n] ?? '', id)));
  return { scenes: new Set(names.flat()), steps: new Set(steps) };
}

/** Where the room has been: on the way where it stands now, and on any. */
function been({ staged: { rules }, state }: Room): { readonly way: Been; readonly all: Been } {
  const walked = walkedPath(state);
  const moments = [...state.moments.values()];
  const ways = (some: typeof moments) =>
    beenOn(some.map(({ path }) => stretchAt(rules, path).visits));
  return { way: ways(moments.filter((moment) => isOnWay(walked, moment))), all: ways(moments) };
}

/** The letters of what was said on the way, by the scene where it was; more than one where it came by again. */
function lettersSaid({ staged: { rules }, state }: Room): ReadonlyMap<string, readonly Letter[]> {
  const said = new Map<string, readonly Letter[]>();
  for (const visit of replayPath(rules, walkedPath(state)).visits) {
    const { id } = visit.scene;
    const reply = lettered(choicesOffered(rules, visit.state), visit.choice?.id ?? null);
    if (reply !== null) said.set(id, [...(said.get(id) ?? []), reply.letter]);
  }
  return said;
}

const share = (part: number, whole: number) =>
  whole > 0 ? Math.min(1, Math.max(0, Math.round((1_000 * part) / whole) / 1_000)) : 0;

/** A place as shares of the screen. Rows stand beside each other there: a wall is wider than high. */
function turned({ width, height }: TalkLayout, { x, y }: MapPoint): MapPoint {
  return { x: share(y, height), y: share(x, width) };
}

/** What a line runs through: its two scenes, and between them a place in each row that it crosses. */
function pointsOf(
  boxes: ReadonlyMap<string, MapPoint>,
  { from, to, points }: LaidLine,
): readonly MapPoint[] {
  const end = (id: string) => boxes.get(id) ?? [];
  const crossed = points.slice(1, -1).filter((_, place) => place % 2 === 1);
  return [end(from), crossed, end(to)].flat();
}

/** The whole of a talk by places and lines alone, with where the room has been. */
export function shownMap(room: Room, layout: TalkLayout): ShownMap {
  const { way, all } = been(room);
  const said = lettersSaid(room);
  const seen = (isIn: (one: Been) => boolean): MapSeen => {
    if (isIn(way)) return 'way';
    return isIn(all) ? 'tried' : 'unseen';
  };
  const { scenario } = room.staged.rules;
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  const endings = new Set(scenario.scenes.flatMap(({ id, kind }) => (kind === 'ending' ? id : [])));
  return {
    places: layout.boxes.map(({ id, x, y }) => ({
      ...turned(layout, { x, y }),
      ending: endings.has(id),
      seen: seen(({ scenes }) => scenes.has(id)),
      letters: said.get(id) ?? [],
    })),
    lines: layout.links.map((link): MapLine => {
      const names = [
        ...(link.down ? [stepName(link.from, link.to)] : []),
        ...(link.up ? [stepName(link.to, link.from)] : []),
      ];
      return {
        seen: seen(({ steps }) => names.some((name) => steps.has(name))),
        points: pointsOf(boxes, link).map((point) => turned(layout, point)),
      };
    }),
  };
}
