import type { Step } from '../core/play/path.ts';
import { attemptsAtMost, textAtMost } from './read-saved-run.ts';
import type { Attempt, KeptAnswer, KeptGuess, SavedRun } from './saved-run.ts';
import type { Beginning } from './session.ts';

/** Where and when a run begins. */
export interface Start {
  readonly runId: string;
  readonly contentHash: string;
  readonly now: string;
}

const clip = (text: string) => text.slice(0, textAtMost);

/** A run in which nothing has been said yet. */
export function newRun({ scenarioKey, mode, answers }: Beginning, start: Start): SavedRun {
  const { runId, contentHash, now } = start;
  const begun: SavedRun = {
    schema: 1,
    ...{ runId, scenarioKey, contentHash, mode },
    startedAt: now,
    changedAt: now,
    path: [],
    continued: 0,
    guesses: [],
    answers: [],
    attempts: [],
    from: null,
    received: false,
  };
  return answers.reduce((run, kept) => withAnswer(run, kept, now), begun);
}

/** The run after one more decision. */
export function withStep(run: SavedRun, step: Step, now: string): SavedRun {
  return { ...run, path: [...run.path, step], continued: 0, changedAt: now };
}

/** The run after one more Continue. */
export function withContinue(run: SavedRun, now: string): SavedRun {
  return { ...run, continued: run.continued + 1, changedAt: now };
}

/** The run with its whole path kept as a way that was left. */
export function withAttempt(run: SavedRun, now: string): SavedRun {
  const left: Attempt = { path: run.path, leftAt: now };
  return { ...run, attempts: [...run.attempts, left].slice(-attemptsAtMost), changedAt: now };
}

/** The run with its last decision open again; the way that it had taken is kept as an attempt. */
export function withStepBack(run: SavedRun, continued: number, now: string): SavedRun {
  return { ...withAttempt(run, now), path: run.path.slice(0, -1), continued };
}

/** The run with a guess; a later guess in the same scene takes the place of the earlier one. */
export function withGuess(run: SavedRun, kept: KeptGuess, now: string): SavedRun {
  const others = run.guesses.filter((guess) => guess.scene !== kept.scene);
  const guess = { scene: kept.scene, guess: clip(kept.guess) };
  return { ...run, guesses: [...others, guess], changedAt: now };
}

/** The run with an answer to a question about oneself; an empty answer takes the earlier one back. */
export function withAnswer(run: SavedRun, kept: KeptAnswer, now: string): SavedRun {
  const question = clip(kept.question);
  const others = run.answers.filter((answer) => answer.question !== question);
  const answer = { question, answer: clip(kept.answer) };
  const answers = kept.answer === '' ? others : [...others, answer];
  return { ...run, answers, changedAt: now };
}
