import type { Variants } from 'framer-motion';
import { durations, rise } from './durations.ts';

const seconds = durations.answer / 1000;

/** An answer fades in and rises a little; it leaves at once, so that nothing waits for it. */
export const answerVariants: Variants = {
  hidden: { opacity: 0, y: rise },
  shown: { opacity: 1, y: 0, transition: { duration: seconds, ease: 'easeOut' } },
};

/** Replies come as one, a breath after the answer has begun. */
export const repliesVariants: Variants = {
  hidden: { opacity: 0 },
  shown: { opacity: 1, transition: { duration: seconds, ease: 'easeOut' } },
};
