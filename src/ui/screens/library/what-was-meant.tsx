import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { useSession, useShelf } from '../session-context.ts';

const nothing = { default: () => null };

// A library that cannot fetch this is a library all the same.
const MeantAgain = lazy(() => import('./meant-again.tsx').catch(() => nothing));

/** The place of a sentence that comes back; fetched only where one is kept. */
export function WhatWasMeant() {
  const { intentions } = useStore(useSession().intentions);
  const { ready } = useShelf();
  const [wanted, setWanted] = useState(false);
  if (!wanted && ready && intentions.some(({ done }) => !done)) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <MeantAgain />
    </Suspense>
  );
}
