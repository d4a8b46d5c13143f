import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import statics from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pagePolicy } from './security-headers';

/** Where the build puts the web page; the same from `dist/` and, in tests, from `src/`. */
const builtPage = join(__dirname, '../../../dist/web');

/** Stands in the built page for the nonce of each answer. */
const noncePlaceholder = /__NONCE__/g;

/** These belong to machines and are never answered with a page. */
const notPages = /^\/(api|health|metrics|assets)(\/|$)/;

/** A name with an extension is a file; if it is missing, a page in its place would only confuse. */
const isFile = (path: string): boolean => /\.[a-z0-9]+$/i.test(path);

/** Files under `assets/` carry a hash of their content in the name. */
const cachingOf = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

const filesIn = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );

/**
 * Serves the built web page: its files by their names, and `index.html` for every other address, which the page itself
 * reads (`/cases/…` opened from a link). Nothing is served where the page was not built.
 */
export const serveWebPage = async (fastify: FastifyInstance, https: boolean, folder = builtPage): Promise<void> => {
  if (!existsSync(join(folder, 'index.html'))) return;
  const files = filesIn(folder);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  await fastify.register(statics, { root: folder, serve: false, preCompressed: true, cacheControl: false });
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0]!;
    if (path !== '/index.html' && files.has(path))
      return reply.header('cache-control', cachingOf(path)).sendFile(path.slice(1));
    if (notPages.test(path) || (isFile(path) && path !== '/index.html')) return reply.callNotFound();
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', pagePolicy(`'nonce-${nonce}'`, https))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replace(noncePlaceholder, nonce));
  });
};
