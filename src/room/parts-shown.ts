import type { Rules } from '../core/play/rules.ts';
import type { ShownReveal } from './public-view.ts';
import type { Reveal } from './room-act.ts';
import type { RoomState } from './room-state.ts';
import { shownThoughts, type Thoughts } from './show-thoughts.ts';
import { largestShift, mostEvenVote } from './split.ts';

/** One thing that was not said aloud, of a moment told from the other side. */
export type Thought =
  | { readonly kind: 'line'; readonly line: Thoughts['lines'][number] }
  | { readonly kind: 'heard'; readonly heard: NonNullable<Thoughts['heard']> }
  | { readonly kind: 'guess'; readonly guess: NonNullable<Thoughts['guess']> };

/** What there is to tell of a moment from the other side, in order; a line with no thought behind it tells nothing. */
export function thoughtsToTell({ lines, heard, guess }: Thoughts): readonly Thought[] {
  return [
    ...lines
      .filter(({ thinks }) => thinks.length > 0)
      .map((line) => ({ kind: 'line', line }) as const),
    ...(guess === null ? [] : [{ kind: 'guess', guess } as const]),
    ...(heard === null ? [] : [{ kind: 'heard', heard } as const]),
  ];
}

/** More parts than the best way can have; how many it has is worked out elsewhere. */
const bestWayAtMost = 99;

function partsKnown(rules: Rules, state: RoomState, what: Reveal): number {
  if (what.item === 'split') {
    const told = [mostEvenVote(rules, state), largestShift(rules, state)];
    return told.filter((one) => one !== null).length;
  }
  if (what.item !== 'thoughts') return what.item === 'best-way' ? bestWayAtMost : 1;
  const moment = state.moments.get(what.moment);
  return moment === undefined ? 1 : thoughtsToTell(shownThoughts(rules, state, moment)).length;
}

/** How many parts something is shown in, one after another; one where there is little to tell. */
export function partsOf(rules: Rules, state: RoomState, what: Reveal): number {
  return Math.max(1, partsKnown(rules, state, what));
}

/** The part that is shown now: of the best way there are as many as it has steps, and its ending. */
export function partShown(
  rules: Rules,
  state: RoomState,
  revealed: ShownReveal | null,
): { readonly at: number; readonly of: number } | null {
  const { shown, turned } = state;
  if (shown === null || turned === null || revealed === null) return null;
  const of =
    revealed.item === 'best-way'
      ? Math.max(1, revealed.steps.length + (revealed.ending === null ? 0 : 1))
      : partsOf(rules, state, shown);
  return { at: Math.min(turned, of - 1), of };
}
