import type { SavedRun } from '../../src/session/saved-run.ts';

/** A run as it is kept. */
export function aRun(more: Partial<SavedRun> = {}): SavedRun {
  return {
    schema: 1,
    runId: 'run-1',
    scenarioKey: 'physician-and-the-ehr',
    contentHash: 'a'.repeat(64),
    mode: 'practice',
    startedAt: '2026-11-22T08:00:00.000Z',
    changedAt: '2026-11-22T08:05:00.000Z',
    path: [{ scene: 'doorway', choice: 'sit-down' }],
    continued: 1,
    guesses: [{ scene: 'doorway', guess: 'unheard' }],
    answers: [{ question: 'How do you feel?', answer: 'calm' }],
    attempts: [{ path: [], leftAt: '2026-11-22T08:01:00.000Z' }],
    from: null,
    received: false,
    ...more,
  };
}
