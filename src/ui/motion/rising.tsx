import * as m from 'framer-motion/m';
import { type ReactNode, use, useState } from 'react';
import { MotionReady } from './motion-ready.ts';
import { isMotionReduced } from './reduced-motion.ts';
import { answerVariants, repliesVariants } from './variants.ts';

export interface RisingProps {
  /** What rises: an answer moves a little, replies only fade. */
  readonly as: 'answer' | 'replies';
  readonly children: ReactNode;
}

/**
 * Lets what is inside appear as one breath. Give it a new `key` for each scene. It is never in the
 * way: what is inside can be read and pressed from its first frame. Only inside a `MotionScope`.
 */
export function Rising({ as, children }: RisingProps) {
  // Hiding it before it can be moved would hide it for as long as the network takes. Where motion is
  // reduced a fade is motion too.
  const [moves] = useState(use(MotionReady) && !isMotionReduced());
  const variants = as === 'answer' ? answerVariants : repliesVariants;
  return (
    <m.div variants={variants} initial={moves ? 'hidden' : false} animate="shown">
      {children}
    </m.div>
  );
}
