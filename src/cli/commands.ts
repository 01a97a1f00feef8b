import { agreementCommand, agreementHelp, agreementUsage } from './agreement-command.ts';
import { analyseCommand, analyseUsage } from './analyse-command.ts';
import { checkCommand, checkUsage } from './check-command.ts';
import type { Answered } from './command.ts';
import { machineCommand, machineUsage } from './machine-command.ts';
import { newCommand, newUsage } from './new-command.ts';
import { ratingSheetCommand, ratingSheetHelp, ratingSheetUsage } from './rating-sheet-command.ts';
import { schemaCommand, schemaUsage } from './schema-command.ts';
import { scoreCommand, scoreUsage } from './score-command.ts';
import { tableCommand, tableHelp, tableUsage } from './table-command.ts';
import type { Tell } from './tell.ts';

/** Every option of every command. */
export const optionsOfAll = {
  json: { type: 'boolean', default: false },
  path: { type: 'string' },
  states: { type: 'string' },
  seed: { type: 'string' },
  read: { type: 'string' },
  rater: { type: 'string' },
  ratings: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const;

/** The name of an option. */
export type OptionName = keyof typeof optionsOfAll;

/** What was asked for, with whom to tell how far it is and the folder that scenarios stand in. */
export interface Asked {
  readonly json: boolean;
  readonly path: string | undefined;
  readonly states: string | undefined;
  readonly seed: string | undefined;
  readonly read: string | undefined;
  readonly rater: string | undefined;
  readonly ratings: boolean;
  readonly write: boolean;
  readonly tell: Tell;
  readonly folder: string;
}

/** A command: how it is used, which options go with it, and what it does. */
export interface Command {
  readonly usage: string;
  /** What there is to say beyond one line. */
  readonly help?: string;
  readonly takes: readonly OptionName[];
  readonly run: (files: readonly string[], asked: Asked) => Answered;
}

/** Every command by its name, in the order of a writer's work. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['new', { usage: newUsage, takes: [], run: (names, { folder }) => newCommand(names, folder) }],
  [
    'check',
    { usage: checkUsage, takes: ['json'], run: (files, { json }) => checkCommand(files, json) },
  ],
  ['score', { usage: scoreUsage, takes: ['path', 'json'], run: scoreCommand }],
  ['analyse', { usage: analyseUsage, takes: ['json', 'states'], run: analyseCommand }],
  [
    'rating-sheet',
    {
      usage: ratingSheetUsage,
      help: ratingSheetHelp,
      takes: ['seed', 'read', 'rater', 'ratings'],
      run: ratingSheetCommand,
    },
  ],
  [
    'agreement',
    {
      usage: agreementUsage,
      help: agreementHelp,
      takes: ['json'],
      run: (files, { json }) => agreementCommand(files, json),
    },
  ],
  ['table', { usage: tableUsage, help: tableHelp, takes: ['write'], run: tableCommand }],
  ['machine', { usage: machineUsage, takes: [], run: machineCommand }],
  ['schema', { usage: schemaUsage, takes: [], run: schemaCommand }],
]);
