import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin, Rollup } from 'vite';

/** A finished file of the build: its name from the root of the site, and its text where it has one. */
interface BuiltStyle {
  readonly fileName: string;
  readonly source: string;
}

function stylesOf(bundle: Rollup.OutputBundle): readonly BuiltStyle[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css')
      ? [{ fileName: file.fileName, source: String(file.source) }]
      : [],
  );
}

/** Addresses in a style file are relative to it; inlined, they are relative to the page. */
function relativeToPage({ fileName, source }: BuiltStyle): string {
  const folder = posix.dirname(fileName);
  return source.replace(
    /url\((['"]?)(\.{1,2}\/|[\w-]+\.\w)/g,
    (found, quote: string, start: string) => {
      const rest = found.slice(4 + quote.length);
      return `url(${quote}./${posix.join(folder, start)}${rest.slice(start.length)}`;
    },
  );
}

/**
 * What the page may do: run its own scripts, show its own pictures and drawings, nothing else. The one
 * inlined style is named by its hash.
 */
function contentPolicy(style: string): string {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // One policy, which passes the app's own workers and nothing else.
    'trusted-types softspoken',
  ].join('; ');
}

function preloads(bundle: Rollup.OutputBundle, fonts: readonly string[]): HtmlTagDescriptor[] {
  const files = Object.keys(bundle).filter((name) => name.endsWith('.woff2'));
  return fonts.map((font) => {
    const file = files.find((name) => posix.basename(name).startsWith(`${font}-`));
    if (file === undefined) throw new Error(`no font file is called ${font}`);
    const attrs = {
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      href: `./${file}`,
      crossorigin: true,
    };
    return { tag: 'link', attrs, injectTo: 'head' };
  });
}

/** Whether a tag asks for a style file that is inlined instead. */
const styleLink = /\s*<link rel="stylesheet"[^>]*>/g;

function finishPage(html: string, context: IndexHtmlTransformContext, fonts: readonly string[]) {
  const { bundle } = context;
  if (bundle === undefined) return html;
  const styles = stylesOf(bundle);
  const style = styles.map(relativeToPage).join('\n');
  for (const { fileName } of styles) delete bundle[fileName];
  const policy = { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(style) };
  const tags: HtmlTagDescriptor[] = [
    { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
    { tag: 'style', children: style, injectTo: 'head' },
    ...preloads(bundle, fonts),
  ];
  return { html: html.replace(styleLink, ''), tags };
}

/**
 * Finishes the page when it is built: all of its style inlined, so that the first paint waits for nothing,
 * a strict content security policy that names it, and the fonts of the first screen asked for at once.
 */
export function pagePlugin(fonts: readonly string[]): Plugin {
  return {
    name: 'softspoken-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, context) => finishPage(html, context, fonts),
    },
  };
}
