import { parseArgs } from 'node:util';
import { type Answered, wrongUse } from './command.ts';
import { type Asked, type Command, commands, type OptionName, optionsOfAll } from './commands.ts';
import { scenariosFolder } from './read-scenario-file.ts';
import { type Tell, tellNobody } from './tell.ts';

const usage = `usage: npm run -s softspoken -- COMMAND

${[...commands.values()].map((command) => `  ${command.usage}`).join('\n')}

COMMAND --help says more where there is more to say.
It ends with 0 when all is well, 1 when something is to be mended, 2 when it was not used rightly.`;

function readArguments(args: readonly string[]) {
  const help = { type: 'boolean', short: 'h', default: false } as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...optionsOfAll, help },
  });
}

function helpOf(command: Command | undefined): Answered {
  const { help } = command ?? {};
  return {
    exit: 0,
    says: command === undefined || help === undefined ? usage : `${command.usage}\n\n${help}`,
  };
}

/** The commands that an option goes with. */
function goesWith(option: OptionName): string {
  return [...commands]
    .flatMap(([name, { takes }]) => (takes.includes(option) ? [name] : []))
    .join(', ');
}

/** The first option given that the command has no use for. */
function strayOption(command: Command, asked: Asked): OptionName | undefined {
  const names = Object.keys(optionsOfAll) as OptionName[];
  return names.find((name) => {
    const given = asked[name] !== undefined && asked[name] !== false;
    return given && !command.takes.includes(name);
  });
}

function answer(args: readonly string[], tell: Tell, folder: string): Answered {
  const { values, positionals } = readArguments(args);
  const { help, path, states, seed, read, rater, ...flags } = values;
  const [name, ...files] = positionals;
  if (help || name === 'help') return helpOf(commands.get(name ?? ''));
  if (name === undefined) return wrongUse('which command?', usage);
  const command = commands.get(name);
  if (command === undefined) return wrongUse(`there is no command "${name}"`, usage);
  const asked = { path, states, seed, read, rater, ...flags, tell, folder };
  const stray = strayOption(command, asked);
  if (stray !== undefined) return wrongUse(`--${stray} goes with ${goesWith(stray)}`, usage);
  return command.run(files, asked);
}

/**
 * Answers a command line. Never prints, never exits: the caller does, and may let itself be told how far it
 * is. `new` and `table --write` write into the folder of scenarios, nothing else writes.
 */
export function answerCommand(
  args: readonly string[],
  tell: Tell = tellNobody,
  folder: string = scenariosFolder,
): Answered {
  try {
    return answer(args, tell, folder);
  } catch (error) {
    // parseArgs refuses unknown options by throwing, with a code of its own.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('ERR_PARSE_ARGS')) return wrongUse((error as Error).message, usage);
    throw error;
  }
}
