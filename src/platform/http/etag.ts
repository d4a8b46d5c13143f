import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * Gives every other GET answer of the API a weak ETag over its content (a thing with a revision has one already), and
 * answers 304 to whoever has that content. A weak one is never taken for a revision: If-Match refuses it.
 */
export const tagAnswers = (fastify: FastifyInstance): void => {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return done(null, payload);
    if (!request.url.startsWith('/api/v1/') || reply.hasHeader('etag')) return done(null, payload);
    const tag = `W/"${createHash('sha1').update(payload).digest('base64url')}"`;
    void reply.header('etag', tag);
    if (request.headers['if-none-match'] !== tag) return done(null, payload);
    void reply.code(304);
    return done(null, '');
  });
};
