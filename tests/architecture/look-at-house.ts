import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';

/** A rule that is broken, and the import that breaks it. */
export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** What was seen of a house: the rules that are broken, and the imports seen in each file. */
export interface House {
  readonly breaches: readonly Breach[];
  readonly imports: ReadonlyMap<string, number>;
}

const config = await extractConfig(join(import.meta.dirname, '../../.dependency-cruiser.mjs'));

/** The names of all rules of the plan. */
export const ruleNames: readonly string[] = (config.forbidden ?? []).map(({ name }) => name ?? '');

/** Holds the plan of the house against a folder with `src` in it. */
export async function lookAtHouse(folder: string, places: readonly string[]): Promise<House> {
  const { forbidden, options } = config;
  const { output } = await cruise(
    [...places],
    { ...options, ruleSet: { forbidden: forbidden ?? [] }, validate: true, baseDir: folder },
    options?.enhancedResolveOptions,
  );
  const { modules, summary } = output as ICruiseResult;
  return {
    breaches: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    imports: new Map(modules.map(({ source, dependencies }) => [source, dependencies.length])),
  };
}

/** Every file of an ending (of TypeScript unless told) under the folders given, by its path from the root. */
export function sourceFiles(
  root: string,
  folders: readonly string[],
  ending = /[.]tsx?$/,
): readonly string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.split(sep).join('/')}`,
      ),
    )
    .filter((path) => ending.test(path))
    .sort();
}

const importing = /^\s*(import|export)\s[^;]*?from '|^import '/m;

/**
 * The files that were not looked at: not listed, or listed without the imports that stand in them.
 * A compiler that the tool does not know makes it see nothing and call that a success.
 */
export function filesNotSeen(root: string, files: readonly string[], house: House) {
  return files.filter((file) => {
    const seen = house.imports.get(file);
    return (
      seen === undefined || (seen === 0 && importing.test(readFileSync(join(root, file), 'utf8')))
    );
  });
}
