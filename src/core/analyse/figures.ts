import type { Scenario } from '../scenario/scenario.ts';
import { analyseExplored, unfinishedFrom } from './analyse-scenario.ts';
import type { Analysis } from './analysis.ts';
import { type Giveaway, giveaway, guessableOffers } from './best-replies.ts';
import { lookInto } from './checked.ts';
import { wordsIn } from './count-words.ts';
import { gradeOf, spokenIn } from './reading-grade.ts';
import { isLongest } from './rules/longest-wins.ts';
import { sampleAnalysis } from './sample-analysis.ts';
import { statesAtMost } from './state-graph.ts';

/** A scenario in figures, to be set beside others. */
export interface Figures {
  readonly scenario: Scenario;
  readonly analysis: Analysis;
  /** How many words are said, by them and by the learner. */
  readonly words: number;
  readonly grade: number | null;
  /** How often the best reply is the longest, or stands first; null where no moment has one best reply. */
  readonly longestIsBest: Giveaway | null;
  readonly firstIsBest: Giveaway | null;
}

/** Works a scenario's figures out, exploring it once. */
export function figuresOf(scenario: Scenario): Figures {
  const checked = lookInto(scenario);
  const { rules, graph, explored } = checked;
  const moments = guessableOffers(checked);
  return {
    scenario,
    analysis:
      explored === null
        ? sampleAnalysis(rules, unfinishedFrom(graph, statesAtMost))
        : analyseExplored(explored),
    words: spokenIn(scenario).flatMap(wordsIn).length,
    grade: gradeOf(scenario),
    longestIsBest: giveaway(moments, isLongest),
    firstIsBest: giveaway(moments, ({ offered, best }) => offered[0] === best),
  };
}
