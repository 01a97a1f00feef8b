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
const beginning = 'softspoken-offline-';
const shelf = `${beginning}${build}`;
const addressOf = (file: string) => new URL(file, self.location.href).href;

/** Keeps every file of this build, or none. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(shelf);
  await cache.addAll(files.map(addressOf));
}

/** Lets go of what other builds have kept: no window of theirs is open any more. */
async function letGo(): Promise<void> {
  const others = (await caches.keys()).filter((key) => key.startsWith(beginning) && key !== shelf);
  await Promise.all(others.map((key) => caches.delete(key)));
}

/** The page as it is today where the network has it; what it asks for is named by what it holds. */
async function answer(request: Request): Promise<Response> {
  if (request.mode === 'navigate') {
    return fetch(request).catch(async (fault: unknown) => {
      const page = await caches.match(addressOf('./'));
      if (page === undefined) throw fault;
      return page;
    });
  }
  return (await caches.match(request)) ?? fetch(request);
}

keeper.addEventListener('install', (event) => event.waitUntil(keepAll()));
keeper.addEventListener('activate', (event) => event.waitUntil(letGo()));
keeper.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const isOwn = method === 'GET' && url.startsWith(addressOf('./'));
  if (isOwn) event.respondWith(answer(event.request));
});

export {};
