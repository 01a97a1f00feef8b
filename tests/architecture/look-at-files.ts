/** The longest that a file may be, in lines. */
const mostLines = 300;

/** The lines of a text; the break at its end begins no new one. */
function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** Those of the files that are too long, each with its lines. */
export function findTooLong(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files]
    .map(([path, text]) => ({ path, lines: linesOf(text) }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

const named = /(^|[/])[a-z0-9]+(-[a-z0-9]+)*([.]test|[.]d|[.]config)?[.](tsx?|css)$/;
const vague = /(^|[/])(utils?|helpers?|common|types|index)[.](tsx?|css)$/;

/** Those of the paths whose names are not in kebab-case, or say nothing of what the file holds. */
export function findMisnamed(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !named.test(path) || vague.test(path));
}

const topLevel = [
  'LICENSE',
  'README.md',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'scenarios',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

/** What comes of installing and building, and is never kept. */
const made = ['node_modules', 'dist'];

/** Those of the names at the top level that do not belong there; what begins with a dot may stand. */
export function findStrangers(names: readonly string[]): readonly string[] {
  return names.filter(
    (name) => !name.startsWith('.') && !made.includes(name) && !topLevel.includes(name),
  );
}
