/**
 * Packs a thread that loads many modules into one file, and keeps what V8 makes of it: `npm run build` and
 * `npm run emit` do so. A node starts these threads each time, and each would look for and compile 500 files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const dist = join(dirname(fileURLToPath(import.meta.url)), '../dist');
const packed = join(dist, 'packed');
const { compiledOf, runPacked } = createRequire(import.meta.url)(join(dist, 'platform/threads/packed.js'));

const threads = ['projector.worker'];
/** Packages of plain script that go in; all others are loaded from where they are installed. */
const inside = /^(uuid|chinese-days)(\/|$)/;

for (const thread of threads) {
  const name = `${thread}.packed`;
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir: packed,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: join(dist, `${thread}.js`) },
        external: (id) => !/^[./]/.test(id) && !inside.test(id),
        output: { format: 'cjs', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  });
  const file = join(packed, `${name}.js`);
  // Loaded here once: what V8 has compiled by then is what a thread needs to start.
  writeFileSync(compiledOf(file), runPacked(file).createCachedData());
  mkdirSync(dirname(join(packed, thread)), { recursive: true });
  writeFileSync(
    join(packed, `${thread}.js`),
    `require('../platform/threads/packed').runPacked(require.resolve('./${name}.js'));\n`,
  );
}
