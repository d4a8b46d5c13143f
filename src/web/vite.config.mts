import react from '@vitejs/plugin-react';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { onPaper } from './on-paper.mts';
import { sizedType } from './sized-type.mts';

const out = join(import.meta.dirname, '../../dist/web');

/** Writes each text file compressed beside itself: the server sends it as it is, and packs nothing while it answers. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  writeBundle: () => {
    for (const entry of readdirSync(out, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !/\.(js|css|svg|webmanifest)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      if (content.length < 1024) continue;
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      writeFileSync(`${path}.br`, brotliCompressSync(content));
    }
  },
});

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
  readonly imports?: readonly string[];
}

/** What opens without a network from the first visit on; the rest is kept once it was opened. */
const offline = [
  'index.html',
  'areas/notes/new-note-page.tsx',
  'areas/notes/queue-page.tsx',
  'areas/notes/outbox-keeper.tsx',
  'areas/interviews/slips/new-slip-page.tsx',
  'areas/interviews/slips/slips-page.tsx',
  'areas/interviews/slips/slip-keeper.tsx',
];

/** Writes the service worker with the files of this build that the note page needs. */
const serviceWorker = (): Plugin => ({
  name: 'service-worker',
  apply: 'build',
  writeBundle: () => {
    const chunks = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
    const needed = new Set<string>();
    const walk = (key: string, seen: Set<string>): void => {
      const chunk = chunks[key];
      if (chunk === undefined) throw new Error(`${key} is no part of the page`);
      if (seen.has(key)) return;
      seen.add(key);
      for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) needed.add(`/${file}`);
      for (const next of chunk.imports ?? []) walk(next, seen);
    };
    const seen = new Set<string>();
    for (const key of offline) walk(key, seen);
    const files = JSON.stringify(['/icon.svg', ...[...needed].sort()]);
    const version = createHash('sha256').update(files).digest('hex').slice(0, 12);
    const script = readFileSync(join(import.meta.dirname, 'service-worker.js'), 'utf8');
    writeFileSync(join(out, 'service-worker.js'), script.replace('__FILES__', files).replace('__VERSION__', version));
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), serviceWorker(), compressed()],
  // The server puts a nonce of each answer in its place.
  html: { cspNonce: '__NONCE__' },
  css: { postcss: { plugins: [sizedType, onPaper] } },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    manifest: true,
    // A small picture as data: would be one more thing that the policy has to allow.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/, priority: 30 },
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 20 },
          ],
        },
      },
    },
  },
});
