/** The part of Trusted Types that is used here; the compiler's library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Our scripts lie in one folder of the built app, this one among them; while developing, below it. */
const ownFolder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);

function ownScript(url: string): string {
  if (new URL(url).href.startsWith(ownFolder)) return url;
  throw new TypeError(`"${url}" is no script of this app`);
}

/** The one policy that the page allows (see its content security policy): it passes our own scripts, nothing else. */
const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'softspoken',
  { createScriptURL: ownScript },
);

/** Starts one of our own scripts as a worker. Throws where workers are refused. */
export function startOwnWorker(address: string): Worker {
  const url = new URL(address, import.meta.url).href;
  const script = policy === undefined ? ownScript(url) : policy.createScriptURL(url);
  return new Worker(script, { type: 'module' });
}
