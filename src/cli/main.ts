import { answerCommand } from './answer-command.ts';

const { exit, says, complains } = answerCommand(process.argv.slice(2));
if (says !== undefined) process.stdout.write(`${says}\n`);
if (complains !== undefined) process.stderr.write(`${complains}\n`);
process.exitCode = exit;
