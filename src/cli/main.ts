import { answerCommand } from './answer-command.ts';
import { tellOn } from './tell.ts';

const { tell, done } = tellOn(process.stderr);
const { exit, says, complains } = answerCommand(process.argv.slice(2), tell);
done();
if (says !== undefined) process.stdout.write(`${says}\n`);
if (complains !== undefined) process.stderr.write(`${complains}\n`);
process.exitCode = exit;
