import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Agreement, agreementOf } from '../core/rate/agreement.ts';
import { readRatings } from '../core/rate/read-ratings.ts';
import { readTextFile } from './read-text-file.ts';

/** The agreement found, null where there are not two ratings; or what is wrong with their files. */
export type FoundAgreement =
  | { readonly ok: true; readonly agreement: Agreement | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/** How far the two published ratings of a scenario agree: the first two by name of `<id>.*.json` in the folder. */
export function readAgreement(folder: string, id: string): FoundAgreement {
  const all = existsSync(folder) ? readdirSync(folder) : [];
  const names = all.filter((name) => name.startsWith(`${id}.`) && name.endsWith('.json'));
  const paths = names
    .sort()
    .slice(0, 2)
    .map((name) => join(folder, name));
  const read = paths.map((path) => readRatings(readTextFile(path)));
  const problems = read.flatMap((one, at) =>
    one.ok ? [] : one.problems.map((problem) => `${paths[at]}: ${problem}`),
  );
  if (problems.length > 0) return { ok: false, problems };
  const [first, second] = read.flatMap((one) => (one.ok ? [one.ratings] : []));
  if (first === undefined || second === undefined) return { ok: true, agreement: null };
  return { ok: true, agreement: agreementOf(first, second) };
}
