import { registerOwnWorker } from '../own-worker.ts';
import address from './offline-worker.ts?worker&url';

let asked = false;

/**
 * Has the browser keep the built app, so that its windows can be opened and loaded again with the network off.
 * Where it refuses, or while developing, all is as it was: what is open goes on.
 */
export function keepOffline(): void {
  if (asked || !import.meta.env.PROD) return;
  asked = true;
  registerOwnWorker(address).catch((fault: unknown) => console.warn(fault));
}
