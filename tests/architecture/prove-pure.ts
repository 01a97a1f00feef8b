import { dirname, join } from 'node:path';
import ts from 'typescript';

const coreConfig = join(import.meta.dirname, '../../src/core/tsconfig.json');

/** What the compiler says of a text that would stand in core, with core's own options. */
export function compileInCore(text: string): readonly string[] {
  const read = ts.readConfigFile(coreConfig, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(coreConfig));
  const path = join(dirname(coreConfig), 'seeded.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target, ...rest) =>
    name === path ? ts.createSourceFile(name, text, target) : getSourceFile(name, target, ...rest);
  const program = ts.createProgram([path], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
