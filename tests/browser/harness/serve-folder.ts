import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** A folder being served: its address, which ends in a stroke, and a way to stop. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The path that the folder is found under. */
  readonly under?: string;
  readonly gzip?: boolean;
}

function send(response: ServerResponse, path: string, gzip: boolean): void {
  const body = readFileSync(path);
  const packs = gzip && /[.](html|js|css|json|svg)$/.test(path);
  response.writeHead(200, {
    'content-type': kinds[extname(path)] ?? 'application/octet-stream',
    ...(packs ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(packs ? gzipSync(body) : body);
}

function fileAt(folder: string, path: string): string | null {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(folder + sep) && file !== folder) return null;
  const full = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(full) ? full : null;
}

/** Serves a folder as the plainest static host does: from a folder of its own, with no second guess. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { under = '/some/folder/', gzip = false } = options;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(under) ? pathname.slice(under.length) : null;
    const file = inside === null ? null : fileAt(folder, inside);
    if (file === null) response.writeHead(404).end('there is nothing here');
    else send(response, file, gzip);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}${under}`, close };
}
