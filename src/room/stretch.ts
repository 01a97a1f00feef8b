import { choicesOffered } from '../core/play/choices-offered.ts';
import type { Path } from '../core/play/path.ts';
import { linesAt, replayPath, standingOf, type Visit } from '../core/play/replay-path.ts';
import type { Rules } from '../core/play/rules.ts';
import type { Choice, EndingScene, Line, Scene } from '../core/scenario/scenario.ts';

/** One thing that is read: a line, then at the last either the replies or how it ended. */
export type Unit =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'replies' }
  | { readonly kind: 'ending'; readonly scene: EndingScene };

/** The way from one decision to the next, and where it comes to. */
export interface Stretch {
  /** Every scene met from the start on. */
  readonly visits: readonly Visit[];
  /** The scenes met since the last decision; the last one is where the room stands. */
  readonly arrived: readonly Visit[];
  readonly scene: Scene;
  /** What is to be read, in order; never empty. */
  readonly units: readonly Unit[];
  /** The replies that can be given; none at an ending. */
  readonly offered: readonly Choice[];
}

function stretchOf(rules: Rules, path: Path): Stretch {
  const replayed = replayPath(rules, path);
  if (!replayed.ok) throw new Error(`a session went where nobody can go: ${replayed.reason}`);
  const { visits } = replayed;
  const arrived = visits.slice(visits.findLastIndex((visit) => visit.choice !== null) + 1);
  const { scene, state } = standingOf(replayed);
  const lines = arrived.flatMap((visit) => linesAt(rules, visit));
  const last: Unit = scene.kind === 'ending' ? { kind: 'ending', scene } : { kind: 'replies' };
  const units: readonly Unit[] = [...lines.map((line) => ({ kind: 'line', line }) as const), last];
  return { visits, arrived, scene, units, offered: choicesOffered(rules, state) };
}

/** By rules and path as they are held: every act asks for the same stretch many times. */
const known = new WeakMap<Rules, WeakMap<Path, Stretch>>();

/** Everything to be read on the way to the moment after these steps. A path that cannot be played throws. */
export function stretchAt(rules: Rules, path: Path): Stretch {
  const ofRules = known.get(rules) ?? new WeakMap<Path, Stretch>();
  known.set(rules, ofRules);
  const stretch = ofRules.get(path) ?? stretchOf(rules, path);
  ofRules.set(path, stretch);
  return stretch;
}

/** The lines among the first so many things to be read. */
export function linesRead({ units }: Stretch, read: number): readonly Line[] {
  return units.slice(0, read).flatMap((unit) => (unit.kind === 'line' ? [unit.line] : []));
}
