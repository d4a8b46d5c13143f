/** One compressed file for a folder, or for a list of texts that much resemble each other. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** The window spans the whole content: much of it stands there many times, far apart. */
const compress = (content) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LARGE_WINDOW]: 1,
      [constants.BROTLI_PARAM_LGWIN]: 28,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

const decompress = (content) =>
  brotliDecompressSync(content, { params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 } });

export const writeJson = (file, value) => writeFileSync(file, compress(Buffer.from(JSON.stringify(value))));

export const readJson = (file) => JSON.parse(decompress(readFileSync(file)).toString());

const isOfTheMoment = (name) => /-(?:wal|shm|lock|journal)$/.test(name);

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !isOfTheMoment(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** A line of JSON with names and lengths, then the files one after the other. */
export const packFolder = (folder, file) => {
  const files = filesIn(folder).map((path) => ({ path: relative(folder, path), content: readFileSync(path) }));
  const head = files.map(({ path, content }) => ({ path: path.split(sep).join('/'), size: content.length }));
  const whole = [Buffer.from(`${JSON.stringify(head)}\n`), ...files.map(({ content }) => content)];
  writeFileSync(file, compress(Buffer.concat(whole)));
};

export const unpackFolder = (file, folder) => {
  const whole = decompress(readFileSync(file));
  const end = whole.indexOf('\n');
  let offset = end + 1;
  for (const { path, size } of JSON.parse(whole.subarray(0, end).toString())) {
    const target = join(folder, ...path.split('/'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, whole.subarray(offset, offset + size));
    offset += size;
  }
};
