import type { Cupboard } from './cupboard.ts';
import { openDeviceCupboard } from './device-cupboard.ts';
import { pageCupboard } from './page-cupboard.ts';

/** How long the library waits for the device before it goes on without. */
const patience = 3_000;

/** The device's cupboard, or one for this page where the device has none, refuses or does not answer. */
export function openCupboard(): Promise<Cupboard> {
  return new Promise((resolve) => {
    let waiting = true;
    const settle = (cupboard: Cupboard) => {
      waiting = false;
      clearTimeout(timer);
      resolve(cupboard);
    };
    const timer = setTimeout(() => settle(pageCupboard()), patience);
    openDeviceCupboard().then(
      // One that comes too late is let go: half a sitting here and half there would be worse.
      (cupboard) => (waiting ? settle(cupboard) : cupboard.close()),
      () => waiting && settle(pageCupboard()),
    );
  });
}
