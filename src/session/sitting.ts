import type { StoreApi } from 'zustand/vanilla';
import type { Path } from '../core/play/path.ts';
import type { PlayState } from '../core/play/play-state.ts';
import type { Visit } from '../core/play/replay-path.ts';
import type { Choice, Line, Scene } from '../core/scenario/scenario.ts';
import type { PlayableScenario } from './playable.ts';
import type { SavedRun } from './saved-run.ts';

/** What became of a saved run when its scenario had been edited since. */
export interface Edited {
  /** How many of the saved steps could be played again, of how many. */
  readonly kept: number;
  readonly of: number;
  /** The path as it was saved; it is kept as an attempt. */
  readonly before: Path;
}

/** What is the case in a conversation now. Everything here is derived from the run and the machine. */
export interface SittingView {
  readonly run: SavedRun;
  readonly state: PlayState;
  readonly scene: Scene;
  readonly lines: readonly Line[];
  readonly offered: readonly Choice[];
  /** Every scene met so far with the reply given there; the last one is the present scene. */
  readonly visits: readonly Visit[];
  /** The reply that is being kept right now; its answer follows when it is safe. */
  readonly said: Choice | null;
  /** True at an ending. */
  readonly over: boolean;
  /** True where the scenario leaves no way on: no reply offered, or a circle of passages. */
  readonly stuck: boolean;
  /** The last reply could not be kept on the device; the conversation goes on all the same. */
  readonly unkept: boolean;
  /** Another tab has taken this run over; nothing can be said here any more. */
  readonly lost: boolean;
  readonly edited: Edited | null;
}

/** One sitting with one run: the machine's actor behind what a learner can do. */
export interface Sitting {
  readonly playable: PlayableScenario;
  readonly view: StoreApi<SittingView>;
  /** Keeps the reply, then lets the other person answer. False where the reply is not offered (nothing happens). */
  choose(choiceId: string): Promise<boolean>;
  continueOn(): Promise<boolean>;
  /** Practice mode: back to the decision before; the way that was left is kept as an attempt. */
  stepBack(): Promise<boolean>;
  guess(sceneId: string, guess: string): Promise<void>;
  /** Keeps an answer to a question about oneself; an empty answer takes it back. */
  answer(question: string, answer: string): Promise<void>;
  /** Stops the actor and lets the run go, for another tab or a later day. */
  close(): void;
}

/** What came of sitting down with a run. */
export type SatDown =
  | { readonly ok: true; readonly sitting: Sitting }
  | { readonly ok: false; readonly reason: 'no-such-run' | 'no-such-scenario' | 'held-elsewhere' };
