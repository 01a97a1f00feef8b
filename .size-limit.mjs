import { readFileSync } from 'node:fs';

/**
 * All that is loaded before the library can be used: the page with its inlined style, its script, and
 * the scripts that this one imports at once, which the build lists as preloads.
 */
const page = readFileSync(new URL('./dist/index.html', import.meta.url), 'utf8');
const loaded = /<(?:script|link)\b[^>]*?(?:src|href)="\.\/([^"]+\.(?:js|css))"/g;
const files = [...page.matchAll(loaded)].map(([, file]) => `dist/${file}`);
if (!files.some((file) => file.endsWith('.js'))) throw new Error('the page loads no script');

export default [
  { name: 'the first load', path: ['dist/index.html', ...files], limit: '120 kB', gzip: true },
];
