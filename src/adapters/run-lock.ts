import type { RunLock } from '../session/ports.ts';

/** One ask for a lock: who gets the answer, and what is left to do once it is given. */
interface Ask {
  readonly grant: (release: (() => void) | null) => void;
  readonly onLost: () => void;
  released: boolean;
  granted: boolean;
}

/** Holds the lock until it is released: the browser frees it when this promise settles, or the tab dies. */
function holdOn(ask: Ask): Promise<void> {
  return new Promise((settle) => {
    ask.granted = true;
    ask.grant(() => {
      ask.released = true;
      settle();
    });
  });
}

/** A request that fails after it was granted was stolen; before, the browser has no locks to give. */
function onFailure(ask: Ask): void {
  if (!ask.granted) ask.grant(() => undefined);
  else if (!ask.released) ask.onLost();
}

/** Holds a run by a Web Lock; without them (plain http to another machine) every tab gets it. */
export const runLock: RunLock = {
  hold: (runId, steal, onLost) => {
    const locks: LockManager | undefined = globalThis.navigator?.locks;
    if (locks === undefined) return Promise.resolve(() => undefined);
    return new Promise((grant) => {
      const ask: Ask = { grant, onLost, released: false, granted: false };
      const how = steal ? { steal } : { ifAvailable: true };
      const asked = locks.request(`softspoken-run-${runId}`, how, (lock) => {
        if (lock === null) grant(null);
        return lock === null ? undefined : holdOn(ask);
      });
      asked.catch(() => onFailure(ask));
    });
  },
};
