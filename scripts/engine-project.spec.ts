import { join, resolve } from 'node:path';
import * as ts from 'typescript';

/** The engine's TypeScript project knows the language and no surroundings. */

const FOLDER = resolve(__dirname, '../src/engine');
const FILE = join(FOLDER, 'offender.ts');

describe("the engine's TypeScript project", () => {
  it.each(['document', 'window', 'fetch', 'process', 'Buffer', 'console'])(
    'does not know %s',
    name => {
      expect(findErrors(`export const found = ${name};`)).toEqual([
        expect.stringContaining(`Cannot find name '${name}'`)
      ]);
    }
  );

  it('knows the language itself', () => {
    expect(findErrors('export const found = Math.max(1, 2);')).toEqual([]);
  });
});

/** Compile one file that does not exist, with the engine's own options. */
function findErrors(text: string): readonly string[] {
  const { config } = ts.readConfigFile(
    join(FOLDER, 'tsconfig.json'),
    ts.sys.readFile
  ) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, FOLDER);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    name === FILE
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2020)
      : read(name, ...rest);
  const program = ts.createProgram([FILE], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(FILE))
    .map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, ' ')
    );
}
