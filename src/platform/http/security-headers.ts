import type { FastifyInstance } from 'fastify';

const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };

/**
 * Data is no page: a browser that is tricked into showing it as one gets nothing to run. And it stays nowhere: whoever
 * sits down at a shared computer afterwards finds no answer and no file on its disk.
 */
const forData = {
  ...always,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/**
 * What a page may load: everything from this server alone, no framing. On plain HTTP (a trial, an office network) what
 * presupposes HTTPS is left out: with `upgrade-insecure-requests` the page stays blank on any address but localhost.
 */
export const pagePolicy = (styles: string, https: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styles}`.trimEnd(),
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

/** The API's documentation writes its styles into the page; our own page gets a nonce with every answer. */
const documentationStyles = "'unsafe-inline'";

const forPages = (https: boolean, styles = '') => ({
  ...always,
  'content-security-policy': pagePolicy(styles, https),
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'cross-origin-resource-policy': 'same-origin',
  ...(https
    ? { 'strict-transport-security': 'max-age=31536000', 'cross-origin-opener-policy': 'same-origin' }
    : undefined),
});

/**
 * The headers that stop browsers from doing what we never ask of them. They are constants, made once: helmet makes them
 * anew for every answer, which was a twentieth of a command's time.
 */
export const secureAnswers = (fastify: FastifyInstance, https: boolean): void => {
  const pages = forPages(https);
  const documentation = forPages(https, documentationStyles);
  const data = https ? { ...forData, 'strict-transport-security': 'max-age=31536000' } : forData;
  fastify.addHook('onRequest', (request, reply, done) => {
    const { url } = request;
    void reply.headers(url.startsWith('/api/v1/') ? data : url.startsWith('/api/docs') ? documentation : pages);
    done();
  });
};
