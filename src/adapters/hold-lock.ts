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

/** How long what is held elsewhere is waited for: a tab that was just closed frees it a moment later. */
const patience = 300;

/** A request that fails after it was granted was stolen; before, the browser has no locks to give. */
function onFailure(ask: Ask): void {
  if (!ask.granted) ask.grant(() => undefined);
  else if (!ask.released) ask.onLost();
}

function takeOver(locks: LockManager, name: string, ask: Ask): void {
  locks.request(name, { steal: true }, () => holdOn(ask)).catch(() => onFailure(ask));
}

function waitInLine(locks: LockManager, name: string, ask: Ask): void {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  const asked = locks.request(name, { signal: waiting.signal }, () => {
    clearTimeout(timer);
    return holdOn(ask);
  });
  asked.catch(() => {
    clearTimeout(timer);
    if (waiting.signal.aborted) ask.grant(null);
    else onFailure(ask);
  });
}

/**
 * Holds a lock that one tab at a time can have; resolves to a release function, or null where another tab has
 * it. Without Web Locks (plain http to another machine) every tab gets it.
 */
export function holdLock(
  name: string,
  steal: boolean,
  onLost: () => void,
): Promise<(() => void) | null> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks === undefined) return Promise.resolve(() => undefined);
  return new Promise((grant) => {
    const ask: Ask = { grant, onLost, released: false, granted: false };
    if (steal) takeOver(locks, name, ask);
    else waitInLine(locks, name, ask);
  });
}
