/** How a command ended: as it was meant to, with something to mend, or not used rightly. */
export type ExitCode = 0 | 1 | 2;

/** What a command says, and how it ended. `says` goes to standard output, `complains` to standard error. */
export interface Answered {
  readonly exit: ExitCode;
  readonly says?: string;
  readonly complains?: string;
}

/** Says that a command was not used rightly, with the way to use it. */
export function wrongUse(why: string, usage: string): Answered {
  return { exit: 2, complains: `softspoken: ${why}\n${usage}` };
}

/** Says that a file cannot be read, in the words of the system. */
export function unreadable(file: string, error: unknown): Answered {
  const why = error instanceof Error ? error.message : String(error);
  return { exit: 2, complains: `softspoken: ${file} cannot be read: ${why}` };
}

/** Prints a value as JSON that people can read too. */
export function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
