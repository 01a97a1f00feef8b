import type { SavedRun } from '../../../session/saved-run.ts';
import { useSession, useShelf } from '../session-context.ts';

/** What the learner has answered about themselves in a run, and how to keep another answer. */
export function useAnswers(run: SavedRun): {
  readonly answerTo: (question: string) => string;
  readonly keep: (question: string, answer: string) => Promise<void>;
} {
  const session = useSession();
  const { runs } = useShelf();
  // What was kept since the run was read is on the shelf.
  const { answers } = runs.find(({ runId }) => runId === run.runId) ?? run;
  return {
    answerTo: (question) => answers.findLast((one) => one.question === question)?.answer ?? '',
    keep: (question, answer) => session.answer(run.runId, { question, answer }),
  };
}
