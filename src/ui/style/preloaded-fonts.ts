/**
 * The font files that the first screen is set in, named as their packages name them: the page asks
 * for these before its styles are read. The italic of Newsreader may come later.
 */
export const preloadedFonts = [
  'newsreader-latin-wght-normal',
  'atkinson-hyperlegible-next-latin-wght-normal',
] as const;
