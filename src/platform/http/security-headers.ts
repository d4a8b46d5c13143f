import type { FastifyInstance } from 'fastify';

const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };

/** Data is no page: a browser that is led to show it as one gets nothing to run. */
const forData = { ...always, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

/**
 * Everything from this server alone, no framing. On plain HTTP (a trial, an office network) what presupposes HTTPS is
 * left out: with `upgrade-insecure-requests` the page stays blank on any address but localhost.
 */
const forPages = (https: boolean) => ({
  ...always,
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    // Ant Design and the API's documentation write their styles into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; '),
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'cross-origin-resource-policy': 'same-origin',
  ...(https
    ? { 'strict-transport-security': 'max-age=31536000', 'cross-origin-opener-policy': 'same-origin' }
    : undefined),
});

/**
 * The headers that keep browsers from what we never ask of them. They are constants, made once: helmet makes them anew
 * for every answer, which was a twentieth of a command's time.
 */
export const secureAnswers = (fastify: FastifyInstance, https: boolean): void => {
  const pages = forPages(https);
  const data = https ? { ...forData, 'strict-transport-security': 'max-age=31536000' } : forData;
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(request.url.startsWith('/api/v1/') ? data : pages);
    done();
  });
};
