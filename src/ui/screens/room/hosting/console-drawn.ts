import { lazy } from 'react';

/** Brings what the trainer sees. */
export const loadConsole = () => import('../console/console.tsx');

/** Brings what somebody sees who counts for the trainer. */
export const loadCounting = () => import('../console/counting.tsx');

/** What the trainer sees. */
export const Console = lazy(async () => ({ default: (await loadConsole()).Console }));

/** What somebody sees who counts for the trainer. */
export const Counting = lazy(async () => ({ default: (await loadCounting()).Counting }));
