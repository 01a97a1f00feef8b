import { LazyMotion, MotionConfig } from 'framer-motion';
import { type ReactNode, useEffect, useState } from 'react';
import { MotionReady } from './motion-ready.ts';

const loadFeatures = () => import('./features.ts').then((module) => module.default);

/** Where things may move: fetches what moves them when first shown, and holds still on request. */
export function MotionScope({ children }: { readonly children: ReactNode }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    // Where it cannot be fetched nothing moves, and everything is there all the same.
    loadFeatures().then(
      () => here && setReady(true),
      () => {},
    );
    return () => {
      here = false;
    };
  }, []);
  return (
    <LazyMotion features={loadFeatures} strict>
      <MotionConfig reducedMotion="user">
        <MotionReady value={ready}>{children}</MotionReady>
      </MotionConfig>
    </LazyMotion>
  );
}
