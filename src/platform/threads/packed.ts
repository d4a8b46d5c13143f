import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

type Run = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void;

/** Where what V8 has made of a packed file lies. */
export const compiledOf = (file: string): string => `${file}.v8`;

/**
 * Runs the file that the build has packed from all modules of a thread (`scripts/pack-threads.mjs`). What V8 made of
 * it then is taken as it is, so that a thread compiles nothing when it starts; another version of Node, which cannot
 * use it, compiles the file again.
 */
export const runPacked = (file: string): Script => {
  const compiled = compiledOf(file);
  const text = readFileSync(file, 'utf8');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${text}\n})`, {
    filename: file,
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : undefined),
  });
  const module = { exports: {} };
  (script.runInThisContext() as Run)(module.exports, createRequire(file), module, file, dirname(file));
  return script;
};
