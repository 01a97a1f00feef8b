import type { Scenario } from '../../core/scenario/scenario.ts';
import { analyseHere } from './analyse-here.ts';
import type { Answered, Asked, Line } from './messages.ts';

/** The worker's side: keeps the scenarios that it is sent, and answers questions in the order in which they come. */
export function answerOnLine(line: Line): void {
  const scenarios = new Map<string, Scenario>();
  const here = analyseHere();

  async function answerTo(asked: Exclude<Asked, { kind: 'scenario' }>) {
    const { contentHash } = asked;
    const scenario = scenarios.get(contentHash);
    if (scenario === undefined) throw new Error(`no scenario was sent for "${contentHash}"`);
    const playable = { contentHash, scenario };
    return asked.kind === 'analyse' ? here.analyse(playable) : here.review(playable, asked.path);
  }

  line.addEventListener('message', async ({ data }) => {
    // Only our own page speaks on this line.
    const asked = data as Asked;
    if (asked.kind === 'scenario') {
      scenarios.set(asked.contentHash, asked.scenario);
      return;
    }
    const { id } = asked;
    const answer = await answerTo(asked).then(
      (value): Answered => ({ id, ok: true, value }),
      (fault: unknown): Answered => ({ id, ok: false, fault: String(fault) }),
    );
    line.postMessage(answer);
  });
}
