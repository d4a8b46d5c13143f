/**
 * Says how much script a page loads when it is the first to be opened, compressed as it is sent: `npm run web:size`.
 * Fails where the phone's note page (or, without a name, any of the pages that must stay light) is over its bound.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'dist/web');
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
/** Kilobytes of compressed script for the page that a deputy opens by the roadside. */
const bound = { page: 'areas/notes/', kilobytes: 300 };

const withImports = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
};
const kilobytes = (keys) =>
  [...keys].reduce(
    (sum, key) => sum + gzipSync(readFileSync(join(folder, manifest[key].file)), { level: 9 }).length,
    0,
  ) / 1000;

const first = withImports('index.html');
const pages = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && /-page\.tsx$/.test(key));
const figures = pages
  .map((key) => ({ key, size: kilobytes(new Set([...first, ...withImports(key)])) }))
  .sort((a, b) => a.size - b.size);
process.stdout.write(`the shell: ${kilobytes(first).toFixed(1)} kB of script, gzip\n`);
for (const { key, size } of figures) process.stdout.write(`${size.toFixed(1).padStart(8)} kB  ${key}\n`);
const over = figures.filter(({ key, size }) => key.startsWith(bound.page) && size > bound.kilobytes);
for (const { key } of over) process.stderr.write(`${key} loads more than ${bound.kilobytes} kB\n`);
process.exitCode = over.length > 0 || readdirSync(join(folder, 'assets')).length === 0 ? 1 : 0;
