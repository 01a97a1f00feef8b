import type { PathReview } from '../../../../core/analyse/path-review.ts';
import { printPath } from '../../../../core/play/path.ts';
import type { Around } from '../../../../room/around.ts';
import { pathToReview, type Room } from '../../../../room/room.ts';
import type { AnalysisPort } from '../../../../session/analysis-port.ts';
import type { MapLayoutPort } from '../../../../session/map-layout-port.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import { graphOfTalk } from './graph-of-talk.ts';

/** What is known beside the log of a session: faces, and what is worked out meanwhile. */
export interface WorkedOut {
  /** Has what a session needs to be told worked out; `onNews` hears of it. */
  look(room: Room): void;
  /** For the console: a review of an earlier moment still tells the costs on the way to it. */
  forConsole(): Around;
  /** For the projector: at one revision only ever more. */
  forScreen(room: Room): Around;
}

/** Who works beside the page. */
export interface Workers {
  readonly analysis: AnalysisPort;
  readonly layout: MapLayoutPort;
}

const triesAtMost = 3;
const pause = 1_000;

/** Asks again after a moment for what failed; rejects where it fails each time. */
async function askAgain<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; tries < triesAtMost; tries++) {
    try {
      return await ask();
    } catch (fault) {
      console.warn(fault);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return ask();
}

/** Works out the costs of the way walked and the best way, beside whatever is shown meanwhile. */
export function workOutAround(
  { analysis, layout }: Workers,
  playable: PlayableScenario,
  onNews: () => void,
): WorkedOut {
  const { faceOf } = playable;
  let best: Around['best'] = null;
  let map: Around['map'] = null;
  let reviewed: { readonly of: string; readonly review: PathReview } | null = null;
  let asked: string | null = null;
  askAgain(() => analysis.analyse(playable)).then(({ bestPath }) => {
    best = { path: bestPath };
    onNews();
  }, console.error);
  askAgain(() => layout.layOut(graphOfTalk(playable.scenario))).then((laidOut) => {
    map = laidOut;
    onNews();
  }, console.error);
  return {
    look: (room) => {
      const path = pathToReview(room);
      const of = printPath(path);
      if (asked === of) return;
      asked = of;
      const take = (review: PathReview) => {
        if (asked !== of) return;
        reviewed = { of, review };
        onNews();
      };
      askAgain(() => analysis.review(playable, path)).then(take, (fault: unknown) => {
        console.error(fault);
        // The next look asks once more.
        if (asked === of) asked = null;
      });
    },
    forConsole: () => ({ faceOf, best, map, review: reviewed?.review ?? null }),
    forScreen: (room) => {
      const isOfNow = reviewed?.of === printPath(pathToReview(room));
      return { faceOf, best, map, review: isOfNow ? (reviewed?.review ?? null) : null };
    },
  };
}
