/** What holds where a file leaves a key out. Lists and maps are empty, other things absent. */
export const defaults = {
  rubric: 'him-empathy',
  level: 'steady',
  strength: 2,
  weight: 1,
  min: 0,
  max: 100,
  good: 'high',
  key: false,
  plain: true,
  repeat: false,
} as const;
