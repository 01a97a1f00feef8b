import type { Choice, Line, Outcome, Route, Scene } from '../../../../core/scenario/scenario.ts';
import type { ReadRun } from '../../../../session/session.ts';
import { type FirstWords, firstWords } from './first-words.ts';
import { type Met, wayName, waysGone } from './what-was-met.ts';

/** A reply that stands on the map, and where it can lead. */
export interface MapReply {
  readonly choice: Choice;
  /** The ids of the scenes that it can lead to; more than one where it depends on how things stand. */
  readonly to: readonly string[];
  /** Given on the path that is looked at. */
  readonly yours: boolean;
}

/** A scene as it stands on the map. */
export interface MapScene {
  readonly id: string;
  readonly kind: Scene['kind'];
  readonly outcome: Outcome | null;
  /** Null for a scene that is not to be named yet. */
  readonly words: FirstWords | null;
  readonly lines: readonly Line[];
  /** The places on the path that is looked at, counted from 1; empty where it did not come by. */
  readonly turns: readonly number[];
  readonly replies: readonly MapReply[];
  /** Where it goes on to by itself. */
  readonly next: readonly string[];
}

/** A way on the map: gone on this path, gone another time, or not gone. */
export type WayState = 'yours' | 'gone' | 'open';

/** The whole map, scenes in file order. */
export interface SceneMap {
  readonly scenes: readonly MapScene[];
  readonly wayState: (from: string, to: string) => WayState;
  /** How many scenes and endings there are, and how many have been met. */
  readonly count: Readonly<Record<'scenes' | 'met' | 'endings' | 'endingsMet', number>>;
}

const targets = (routes: readonly Route[]) => [...new Set(routes.map(({ to }) => to))];

function repliesOf(scene: Scene, { read, met, all }: Telling): readonly MapReply[] {
  if (scene.kind !== 'decision') return [];
  const given = new Set(
    read.visits.flatMap((visit) => (visit.scene.id === scene.id ? [visit.choice?.id] : [])),
  );
  return scene.choices
    .filter(({ id }) => all || met.offered.has(`${scene.id}/${id}`))
    .map((choice) => ({ choice, to: targets(choice.to), yours: given.has(choice.id) }));
}

/** What is told, and how much of it: everything, or only what was met. */
interface Telling {
  readonly read: ReadRun;
  readonly met: Met;
  readonly all: boolean;
}

function sceneOf(scene: Scene, telling: Telling): MapScene {
  const { read, met, all } = telling;
  const shown = met.scenes.get(scene.id);
  const lines = shown ?? (all ? scene.lines.filter(({ when }) => when === null) : []);
  const known = all || shown !== undefined;
  return {
    id: scene.id,
    kind: scene.kind,
    outcome: known && scene.kind === 'ending' ? scene.ending.outcome : null,
    words: known ? firstWords(scene, lines, read.playable.scenario.people) : null,
    lines,
    turns: read.visits.flatMap((visit, place) => (visit.scene.id === scene.id ? [place + 1] : [])),
    replies: known ? repliesOf(scene, telling) : [],
    next: known && scene.kind === 'passage' ? targets(scene.next) : [],
  };
}

/** Every way that the file holds, whether it was met or not: the shape of the talk gives nothing away. */
export function waysOf(scenes: readonly Scene[]): readonly { from: string; to: string }[] {
  return scenes.flatMap((scene) => {
    const routes =
      scene.kind === 'decision'
        ? scene.choices.flatMap((choice) => choice.to)
        : scene.kind === 'passage'
          ? scene.next
          : [];
    return targets(routes).map((to) => ({ from: scene.id, to }));
  });
}

/** Draws up the map of a run's scenario. */
export function sceneMapOf(read: ReadRun, met: Met, all: boolean): SceneMap {
  const { scenes } = read.playable.scenario;
  const yours = new Set(waysGone(read.visits));
  const endings = scenes.filter(({ kind }) => kind === 'ending');
  return {
    scenes: scenes.map((scene) => sceneOf(scene, { read, met, all })),
    wayState: (from, to) => {
      const way = wayName(from, to);
      if (yours.has(way)) return 'yours';
      return met.ways.has(way) ? 'gone' : 'open';
    },
    count: {
      scenes: scenes.length,
      met: scenes.filter(({ id }) => met.scenes.has(id)).length,
      endings: endings.length,
      endingsMet: endings.filter(({ id }) => met.scenes.has(id)).length,
    },
  };
}
