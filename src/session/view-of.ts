import { choicesOffered, linesShown } from '../core/play/choices-offered.ts';
import { type PlayState, sceneAt } from '../core/play/play-state.ts';
import type { Visit } from '../core/play/replay-path.ts';
import type { Rules } from '../core/play/rules.ts';
import { continueOn } from '../core/play/take-choice.ts';
import type { SittingView } from './sitting.ts';

/** The part of a view that follows from where the conversation stands. */
type Scenery = Pick<
  SittingView,
  'state' | 'scene' | 'lines' | 'offered' | 'visits' | 'over' | 'stuck'
>;

/** Whether reading on from here never comes to a decision or an ending. Reading changes no meter or fact. */
function isCircle(rules: Rules, from: PlayState): boolean {
  const met = new Set<number>();
  for (let state = from; sceneAt(rules, state).kind === 'passage'; ) {
    if (met.has(state.scene)) return true;
    met.add(state.scene);
    const moved = continueOn(rules, state);
    if (!moved.ok) return true;
    state = moved.state;
  }
  return false;
}

/** Everything that can be told from the scenes met so far. */
export function viewOf(rules: Rules, visits: readonly Visit[]): Scenery {
  const here = visits.at(-1);
  if (here === undefined) throw new Error('a conversation stands somewhere');
  const { state, scene } = here;
  const offered = choicesOffered(rules, state);
  const silent = scene.kind === 'decision' && offered.length === 0;
  return {
    state,
    scene,
    lines: linesShown(rules, state),
    offered,
    visits,
    over: scene.kind === 'ending',
    stuck: silent || isCircle(rules, state),
  };
}
