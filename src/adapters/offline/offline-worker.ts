/** The part of a service worker's world that is used here; the compiler's library of pages does not know it. */
interface Happening {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Keeper {
  addEventListener(type: 'install' | 'activate', hear: (event: Happening) => void): void;
  addEventListener(type: 'fetch', hear: (event: Asking) => void): void;
}

/** Put in by the build: all of its files, from the page's folder, and a name that no other build has. */
declare const __BUILT__: { readonly name: string; readonly files: readonly string[] };

const keeper = self as unknown as Keeper;
const { name: build, files } = __BUILT__;
const addressOf = (file: string) => new URL(file, self.location.href).href;
/** Two copies of the app may lie in two folders of one host, whose shelves are all in one row. */
const beginning = `softspoken-offline-${new URL('./', self.location.href).pathname} `;
const shelf = `${beginning}${build}`;

/** Keeps every file of this build, or none. What the browser has from another build under the same name is not it. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(shelf);
  const asked = files.map((file) => new Request(addressOf(file), { cache: 'reload' }));
  await cache.addAll(asked);
}

/** Lets go of what other builds have kept: no window of theirs is open any more. */
async function letGo(): Promise<void> {
  const others = (await caches.keys()).filter((key) => key.startsWith(beginning) && key !== shelf);
  await Promise.all(others.map((key) => caches.delete(key)));
}

/** How long a page waits for a network that may only seem to be there. */
const patience = 3_000;

/** The page as it is today where the network has it in time, else as it is kept. */
async function answerPage(request: Request): Promise<Response> {
  const asked = fetch(request);
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const inTime = await Promise.race([asked, late]).catch(() => null);
  if (inTime !== null) return inTime;
  const kept = await caches.open(shelf);
  return (await kept.match(addressOf('./'))) ?? asked;
}

/** What the page asks for is named by what it holds: the next build may have it on its shelf already. */
async function answerFile(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

keeper.addEventListener('install', (event) => event.waitUntil(keepAll()));
keeper.addEventListener('activate', (event) => event.waitUntil(letGo()));
keeper.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const isOwn = method === 'GET' && url.startsWith(addressOf('./'));
  const answer = event.request.mode === 'navigate' ? answerPage : answerFile;
  if (isOwn) event.respondWith(answer(event.request));
});

export {};
