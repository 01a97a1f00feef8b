/** Every warning that a check can give, and that `allow` can silence. */
export const warningIds = [
  'unreached-scene',
  'unoffered-choice',
  'unused-name',
  'uncalled-criterion',
  'flat-moment',
  'single-reply',
  'unmeetable',
  'heavy-moment',
  'obvious',
  'longest-wins',
  'place-wins',
  'uneven-length',
  'harm-pays',
  'rating-against-cost',
  'best-path-ends-badly',
  'score-against-outcome',
  'ceiling',
  'no-connected-ending',
  'hard-to-read',
  'long-text',
  'guess-given-away',
  'portrait-option',
] as const;

export type WarningId = (typeof warningIds)[number];
