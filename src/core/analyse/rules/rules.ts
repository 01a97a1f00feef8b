import { bestPathEndsBadly } from './best-path-ends-badly.ts';
import { ceiling } from './ceiling.ts';
import { flatMoment } from './flat-moment.ts';
import { guessGivenAway } from './guess-given-away.ts';
import { hardToRead } from './hard-to-read.ts';
import { harmPays } from './harm-pays.ts';
import { heavyMoment } from './heavy-moment.ts';
import { longText } from './long-text.ts';
import { longestWins } from './longest-wins.ts';
import { nextCircle } from './next-circle.ts';
import { noChoice } from './no-choice.ts';
import { noConnectedEnding } from './no-connected-ending.ts';
import { obvious } from './obvious.ts';
import { placeWins } from './place-wins.ts';
import { ratingAgainstCost } from './rating-against-cost.ts';
import type { Rule } from './rule.ts';
import { scoreAgainstOutcome } from './score-against-outcome.ts';
import { singleReply } from './single-reply.ts';
import { trap } from './trap.ts';
import { uncalledCriterion } from './uncalled-criterion.ts';
import { unevenLength } from './uneven-length.ts';
import { unmeetable } from './unmeetable.ts';
import { unofferedChoice } from './unoffered-choice.ts';
import { unreachedScene } from './unreached-scene.ts';
import { unusedName } from './unused-name.ts';

/** Everything that is looked for in a scenario whose file has no structural error: errors first. */
export const rules: readonly Rule[] = [
  nextCircle,
  trap,
  noChoice,
  unreachedScene,
  unofferedChoice,
  unusedName,
  uncalledCriterion,
  flatMoment,
  singleReply,
  unmeetable,
  heavyMoment,
  obvious,
  longestWins,
  placeWins,
  unevenLength,
  harmPays,
  ratingAgainstCost,
  bestPathEndsBadly,
  scoreAgainstOutcome,
  ceiling,
  noConnectedEnding,
  hardToRead,
  longText,
  guessGivenAway,
];
