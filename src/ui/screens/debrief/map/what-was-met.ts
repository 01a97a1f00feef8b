import { choicesOffered } from '../../../../core/play/choices-offered.ts';
import type { Path } from '../../../../core/play/path.ts';
import { linesAt, replayPath, type Visit } from '../../../../core/play/replay-path.ts';
import type { Line } from '../../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import type { SavedRun } from '../../../../session/saved-run.ts';
import type { ReadRun } from '../../../../session/session.ts';

/** What of a scenario the learner has met, over all talks and all ways tried in them. */
export interface Met {
  /** Each scene met, by id, with the lines that were shown when it was met first. */
  readonly scenes: ReadonlyMap<string, readonly Line[]>;
  /** Replies that were offered somewhere, as `scene/choice`. */
  readonly offered: ReadonlySet<string>;
  /** Ways that were gone, as `from to`. */
  readonly ways: ReadonlySet<string>;
}

/** The name of a way between two scenes. */
export function wayName(from: string, to: string): string {
  return `${from} ${to}`;
}

/** Every way from one scene to the next on some visits. */
export function waysGone(visits: readonly Visit[]): readonly string[] {
  return visits.flatMap(({ scene }, place) => {
    const next = visits[place + 1];
    return next === undefined ? [] : [wayName(scene.id, next.scene.id)];
  });
}

/** Every path that was gone in a scenario: of the run looked at first, then of all others. */
function pathsGone({ run }: ReadRun, runs: readonly SavedRun[]): readonly Path[] {
  const own = runs.filter((one) => one.scenarioKey === run.scenarioKey && !one.received);
  return [run, ...own].flatMap(({ path, attempts }) => [path, ...attempts.map((one) => one.path)]);
}

function offeredAt({ rules }: PlayableScenario, { scene, state }: Visit): readonly string[] {
  return choicesOffered(rules, state).map((choice) => `${scene.id}/${choice.id}`);
}

/** Replays everything that the learner ever did in the scenario of a run. */
export function whatWasMet(read: ReadRun, runs: readonly SavedRun[]): Met {
  const { playable } = read;
  const scenes = new Map<string, readonly Line[]>();
  const offered = new Set<string>();
  const ways = new Set<string>();
  for (const path of pathsGone(read, runs)) {
    const { visits } = replayPath(playable.rules, path);
    for (const visit of visits) {
      const { id } = visit.scene;
      if (!scenes.has(id)) scenes.set(id, linesAt(playable.rules, visit));
      for (const reply of offeredAt(playable, visit)) offered.add(reply);
    }
    for (const way of waysGone(visits)) ways.add(way);
  }
  return { scenes, offered, ways };
}
