import { parseArgs } from 'node:util';
import { analyseCommand, analyseUsage } from './analyse-command.ts';
import { checkCommand, checkUsage } from './check-command.ts';
import { type Answered, wrongUse } from './command.ts';
import { machineCommand, machineUsage } from './machine-command.ts';
import { schemaCommand, schemaUsage } from './schema-command.ts';
import { scoreCommand, scoreUsage } from './score-command.ts';
import { type Tell, tellNobody } from './tell.ts';

const usage = `usage: npm run -s softspoken -- COMMAND

  ${checkUsage}
  ${scoreUsage}
  ${analyseUsage}
  ${machineUsage}
  ${schemaUsage}

It ends with 0 when all is well, 1 when something is to be mended, 2 when it was not used rightly.`;

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      path: { type: 'string' },
      states: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function answer(args: readonly string[], tell: Tell): Answered {
  const { values, positionals } = readArguments(args);
  const [command, ...files] = positionals;
  if (values.help || command === 'help') return { exit: 0, says: usage };
  if (command === undefined) return wrongUse('which command?', usage);
  if (values.path !== undefined && command !== 'score')
    return wrongUse('--path goes with score', usage);
  if (values.states !== undefined && command !== 'analyse')
    return wrongUse('--states goes with analyse', usage);
  switch (command) {
    case 'check':
      return checkCommand(files, values.json);
    case 'score':
      return scoreCommand(files, { path: values.path, json: values.json, tell });
    case 'analyse':
      return analyseCommand(files, { json: values.json, states: values.states, tell });
    case 'machine':
      return machineCommand(files);
    case 'schema':
      return schemaCommand(files);
    default:
      return wrongUse(`there is no command "${command}"`, usage);
  }
}

/** Answers a command line. Never writes, never exits: the caller does, and may let itself be told how far it is. */
export function answerCommand(args: readonly string[], tell: Tell = tellNobody): Answered {
  try {
    return answer(args, tell);
  } catch (error) {
    // parseArgs refuses unknown options by throwing, with a code of its own.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('ERR_PARSE_ARGS')) return wrongUse((error as Error).message, usage);
    throw error;
  }
}
