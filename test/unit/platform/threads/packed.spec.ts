import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compiledOf, runPacked } from '../../../../src/platform/threads/packed';
import { workerEntry } from '../../../../src/platform/worker-entry';
import { newFolder } from '../../../support/folder';

/** In a process of its own, as V8 remembers what it has compiled in this one: whether what was kept was of no use. */
const rejectedElsewhere = (file: string): unknown => {
  const run = `process.stdout.write(String(require(process.argv[1]).runPacked(process.argv[2]).cachedDataRejected))`;
  return execFileSync(process.execPath, ['-e', run, workerEntry('platform/threads/packed'), file], {
    encoding: 'utf8',
  });
};

describe('A packed file', () => {
  const folder = newFolder();
  let count = 0;
  afterAll(() => folder.remove());

  /** A file that writes beside itself where it stands. */
  const packed = (): { readonly file: string; readonly said: () => string } => {
    const file = join(folder.path, `packed-${++count}.js`);
    writeFileSync(
      file,
      `const { join } = require('node:path');
       module.exports = { said: [__filename, __dirname, typeof exports].join() };
       require('node:fs').writeFileSync(join(__dirname, '${basename(file)}.said'), module.exports.said);`,
    );
    return { file, said: () => readFileSync(`${file}.said`, 'utf8') };
  };

  it('runs as a module does', () => {
    const { file, said } = packed();
    runPacked(file);
    expect(said()).toBe(`${file},${folder.path},object`);
  });

  it('takes what V8 has kept of it', () => {
    const { file, said } = packed();
    writeFileSync(compiledOf(file), runPacked(file).createCachedData());
    writeFileSync(`${file}.said`, 'nothing');
    expect(rejectedElsewhere(file)).toBe('false');
    expect(said()).toBe(`${file},${folder.path},object`);
  });

  it('is compiled again where that is of another version', () => {
    const { file, said } = packed();
    const kept = runPacked(file).createCachedData();
    // The version of V8 stands in the head.
    kept.fill(0, 0, 16);
    writeFileSync(compiledOf(file), kept);
    writeFileSync(`${file}.said`, 'nothing');
    expect(rejectedElsewhere(file)).toBe('true');
    expect(said()).toBe(`${file},${folder.path},object`);
  });
});
