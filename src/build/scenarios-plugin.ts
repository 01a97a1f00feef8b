import { basename, join } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { printProblems } from '../cli/print-problems.ts';
import { readRubrics } from '../cli/read-scenario-file.ts';
import {
  canShip,
  isScenarioPath,
  type ReadBefore,
  readScenarios,
  type ScenarioFile,
} from './read-scenarios.ts';
import { bundledCard, bundledOf, cardFace, jsonModule, loadersModule } from './scenario-modules.ts';

const prefix = 'virtual:softspoken/';

/** What the plugin knows between its hooks. */
interface Kept {
  readonly folder: string;
  readonly serving: boolean;
  readonly before: ReadBefore;
  files: readonly ScenarioFile[];
}

/** Reads the folder again; errors stop a build, and are shown over the page while serving. Warnings are only said. */
function readAgain(kept: Kept, warn: (said: string) => void): void {
  const read = readScenarios(kept.folder, kept.before);
  kept.files = read.files;
  const said = printProblems(read.problems);
  if (canShip(read)) {
    if (said !== '') warn(said);
    return;
  }
  throw new Error(`the scenarios cannot be shipped as they are:\n\n${said}`);
}

function fileOf(kept: Kept, id: string): ScenarioFile {
  const file = kept.files.find(({ scenario }) => scenario.id === id);
  if (file === undefined) throw new Error(`no scenario file has the id "${id}"`);
  return file;
}

/** Gives each card's face a file of its own, so that no face weighs on the first load. */
type EmitFace = (file: ScenarioFile) => string;

/** The cards as a module; a face is an expression, since its file's name is known only at the end. */
function cardsModule(files: readonly ScenarioFile[], emitFace: EmitFace): string {
  const cards = files.map((file) => {
    const card = JSON.stringify(bundledCard(file, ''));
    return `{ ...${card}, face: ${emitFace(file)} }`;
  });
  return `export const cards = [${cards.join(',\n')}];`;
}

function moduleText(kept: Kept, name: string, emitFace: EmitFace): string | null {
  const [kind, id = ''] = name.split('/');
  switch (kind) {
    case 'cards':
      return cardsModule(kept.files, emitFace);
    case 'scenarios':
      return loadersModule(kept.files);
    case 'rubrics':
      return jsonModule(readRubrics(kept.folder));
    case 'scenario':
      return jsonModule(bundledOf(fileOf(kept, id)));
    case 'text':
      return jsonModule(fileOf(kept, id).text);
    default:
      return null;
  }
}

/** The problems as Vite's own overlay shows them: over the page, gone with the next good save. */
function showProblems(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  server.config.logger.error(message);
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'softspoken-scenarios' } });
}

/** A scenario file was saved: checked again; a good one reaches the page, which plays its path again. */
function whenSaved(kept: Kept, server: ViteDevServer, path: string): void {
  try {
    readAgain(kept, (said) => server.config.logger.warn(said));
  } catch (error) {
    showProblems(server, error);
    return;
  }
  // An empty update takes Vite's overlay away.
  server.ws.send({ type: 'update', updates: [] });
  const file = kept.files.find(({ scenario }) => basename(path).startsWith(`${scenario.id}.`));
  if (file === undefined) return;
  const data = { scenario: bundledOf(file), text: file.text };
  server.ws.send({ type: 'custom', event: 'softspoken:scenario', data });
}

function watchFolder(kept: Kept, server: ViteDevServer): void {
  server.watcher.add(kept.folder);
  const isOurs = (path: string) => path.startsWith(kept.folder) && isScenarioPath(path);
  const listed = (path: string) => {
    if (isOurs(path)) void server.restart();
  };
  server.watcher.on('change', (path) => {
    if (isOurs(path)) whenSaved(kept, server, path);
  });
  // Another file, another card: everything made from the folder is made anew.
  server.watcher.on('add', listed).on('unlink', listed);
}

/**
 * Makes the `scenarios` folder into modules: cards for the library, and one chunk a scenario, checked and
 * drawn when the app is built, so that neither the parser nor the drawings' library ships in the first load.
 */
export function scenariosPlugin(): Plugin {
  let kept: Kept = { folder: '', serving: false, before: new Map(), files: [] };
  return {
    name: 'softspoken-scenarios',
    configResolved(config: ResolvedConfig) {
      kept = {
        folder: join(config.root, 'scenarios'),
        serving: config.command === 'serve',
        before: new Map(),
        files: [],
      };
    },
    buildStart() {
      if (kept.serving) return;
      readAgain(kept, (said) => this.warn(said));
    },
    configureServer(server) {
      watchFolder(kept, server);
      try {
        readAgain(kept, (said) => server.config.logger.warn(said));
      } catch (error) {
        server.httpServer?.once('listening', () => showProblems(server, error));
      }
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      return moduleText(kept, id.slice(prefix.length + 1), (file) => {
        const { svg, uri } = cardFace(file);
        if (kept.serving) return JSON.stringify(uri);
        const name = `${file.scenario.id}.svg`;
        const reference = this.emitFile({ type: 'asset', name, source: svg });
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      });
    },
  };
}
