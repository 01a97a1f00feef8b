import type { RunLock } from '../session/ports.ts';
import { holdLock } from './hold-lock.ts';

/** Holds a run by a lock of its own. */
export const runLock: RunLock = {
  hold: (runId, steal, onLost) => holdLock(`softspoken-run-${runId}`, steal, onLost),
};
