import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What must compile (no codes), or must be refused with these codes of the compiler. By the sentence that it proves. */
export type Snippets = Readonly<Record<string, { readonly code: string; readonly codes: readonly number[] }>>;

const root = join(__dirname, '../..');

/**
 * What the compiler says against each snippet under a configuration of this repository. One program holds them all;
 * only they are checked, what they import is only read.
 */
export const compiled = (
  configuration: string,
  preamble: string,
  snippets: Snippets,
): ((name: string) => readonly number[]) => {
  const names = Object.keys(snippets);
  const path = join(root, configuration);
  const fileOf = (name: string): string => join(root, 'test', 'snippets', `${names.indexOf(name)}.ts`);
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, dirname(path));
  const texts = new Map(names.map((name) => [fileOf(name), `${preamble}\n${snippets[name]!.code};`]));
  const checking = { ...options, noEmit: true, noUnusedLocals: false, noUnusedParameters: false };
  const host = ts.createCompilerHost(checking);
  const program = ts.createProgram([...texts.keys()], checking, {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    getSourceFile: (file, version, ...rest) => {
      const text = texts.get(file);
      return text === undefined ? host.getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version);
    },
  });
  return (name) => program.getSemanticDiagnostics(program.getSourceFile(fileOf(name))).map(({ code }) => code);
};
