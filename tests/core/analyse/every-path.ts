import { choicesOffered } from '../../../src/core/play/choices-offered.ts';
import type { Path } from '../../../src/core/play/path.ts';
import { type Replayed, replayPath, standingOf } from '../../../src/core/play/replay-path.ts';
import type { Rules } from '../../../src/core/play/rules.ts';

/** A complete path with its replay. */
export interface Complete {
  readonly path: Path;
  readonly replayed: Replayed;
}

/** Every complete path of at most so many decisions, by trying each reply in turn; null where there are too many. */
export function everyPath(rules: Rules, decisionsAtMost: number, pathsAtMost = 3000) {
  const found: Complete[] = [];
  let cut = false;
  const go = (path: Path): void => {
    const replayed = replayPath(rules, path);
    if (!replayed.ok || found.length > pathsAtMost) return;
    const { scene, state } = standingOf(replayed);
    if (scene.kind === 'ending') found.push({ path, replayed });
    else if (path.length >= decisionsAtMost) cut = true;
    else {
      for (const { id } of choicesOffered(rules, state))
        go([...path, { scene: scene.id, choice: id }]);
    }
  };
  go([]);
  return found.length > pathsAtMost ? null : { found, cut };
}
