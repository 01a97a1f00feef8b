/** The part of Trusted Types that is used here; the compiler's library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Our scripts lie in one folder of the built app, this one among them; while developing, below it. */
const ownFolder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);

/** The one script beside the page: from the folder of the others it could not answer for the page. */
const keeper = new URL('../offline-worker.js', ownFolder).href;

function ownScript(url: string): string {
  const { href } = new URL(url);
  if (href.startsWith(ownFolder) || href === keeper) return url;
  throw new TypeError(`"${url}" is no script of this app`);
}

/** The one policy that the page allows (see its content security policy): it passes our own scripts, nothing else. */
const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'softspoken',
  { createScriptURL: ownScript },
);

function passed(address: string): string {
  const url = new URL(address, import.meta.url).href;
  return policy === undefined ? ownScript(url) : policy.createScriptURL(url);
}

/** Starts one of our own scripts as a worker. Throws where workers are refused. */
export function startOwnWorker(address: string): Worker {
  return new Worker(passed(address), { type: 'module' });
}

/** Has one of our own scripts answer for the app's files. Rejects where the browser refuses. */
export async function registerOwnWorker(address: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(passed(address));
}
