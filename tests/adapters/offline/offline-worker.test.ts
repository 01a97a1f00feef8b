import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Hear = (event: object) => void;

/** What a browser keeps: shelves by name, and on them answers by address; and how each was asked for. */
function fakeCaches(online: (url: string) => string) {
  const shelves = new Map<string, Map<string, string>>();
  const asked: string[] = [];
  const matchOn = (shelf: Map<string, string>, what: string | { readonly url: string }) => {
    const text = shelf.get(typeof what === 'string' ? what : what.url);
    return text === undefined ? undefined : new Response(text);
  };
  const open = async (name: string) => {
    const shelf = shelves.get(name) ?? new Map<string, string>();
    shelves.set(name, shelf);
    return {
      match: async (what: string | Request) => matchOn(shelf, what),
      addAll: async (all: readonly Request[]) => {
        for (const { url, cache } of all) {
          asked.push(`${cache} ${url}`);
          shelf.set(url, online(url));
        }
      },
    };
  };
  const match = async (what: string | Request) =>
    [...shelves.values()].map((shelf) => matchOn(shelf, what)).find((one) => one !== undefined);
  const keys = async () => [...shelves.keys()];
  return {
    shelves,
    asked,
    open,
    match,
    keys,
    delete: async (name: string) => shelves.delete(name),
  };
}

let caches: ReturnType<typeof fakeCaches>;

/** A worker of a build, in a folder of a host; `tell` lets something happen to it. */
async function worker(build: string, folder = '/app/') {
  const hearing = new Map<string, Hear>();
  const href = `https://host.example${folder}offline-worker.js`;
  vi.stubGlobal('self', {
    addEventListener: (type: string, hear: Hear) => hearing.set(type, hear),
    location: { href },
  });
  vi.stubGlobal('__BUILT__', { name: build, files: ['./', `assets/${build}.js`] });
  vi.resetModules();
  await import('../../../src/adapters/offline/offline-worker.ts');
  const tell = async (type: 'install' | 'activate') => {
    let work: Promise<unknown> = Promise.resolve();
    hearing.get(type)?.({ waitUntil: (given: Promise<unknown>) => (work = given) });
    await work;
  };
  const ask = (file: string, mode = 'cors') => {
    let answer: Promise<Response> | null = null;
    const request = { method: 'GET', mode, url: `https://host.example${folder}${file}` };
    hearing.get('fetch')?.({
      request,
      respondWith: (given: Promise<Response>) => (answer = given),
    });
    return (answer as Promise<Response> | null)?.then((response) => response.text());
  };
  return { tell, ask };
}

/** A worker that has kept its build and answers for it. */
async function keeping(build: string, folder?: string) {
  const one = await worker(build, folder);
  await one.tell('install');
  await one.tell('activate');
  return one;
}

beforeEach(() => {
  vi.useFakeTimers();
  caches = fakeCaches((url) => `kept of ${url}`);
  vi.stubGlobal('caches', caches);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('every file is kept as the network has it, not as the browser remembers it', async () => {
  await keeping('one');
  expect(caches.asked).toEqual([
    'reload https://host.example/app/',
    'reload https://host.example/app/assets/one.js',
  ]);
});

test('what a build has kept makes room for the next one, and what another folder has kept stays', async () => {
  await keeping('one');
  await keeping('one', '/app/inside/');
  await keeping('two');
  const kept = [...caches.shelves.values()].map((shelf) => [...shelf.keys()].at(-1));
  expect(kept).toEqual([
    'https://host.example/app/inside/assets/one.js',
    'https://host.example/app/assets/two.js',
  ]);
});

test('until the one before is let go its windows find their files, and those of the next build too', async () => {
  const old = await keeping('one');
  await (await worker('two')).tell('install');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await old.ask('', 'navigate')).toBe('kept of https://host.example/app/');
  for (const file of ['assets/one.js', 'assets/two.js']) {
    expect(await old.ask(file)).toBe(`kept of https://host.example/app/${file}`);
  }
});

test('a page comes from the network, and after a few seconds of silence from what is kept', async () => {
  const { ask } = await keeping('one');
  vi.stubGlobal('fetch', async () => new Response('today'));
  expect(await ask('', 'navigate')).toBe('today');
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  const answer = ask('', 'navigate');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await answer).toBe('kept of https://host.example/app/');
});
