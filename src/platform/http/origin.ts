import type { FastifyRequest } from 'fastify';
import { forbidden } from '../../kernel/rejection';

const changesNothing: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The address under which users reach this server; other sites may not send requests with a user's cookie. */
export const PUBLIC_ORIGIN = Symbol('PublicOrigin');

const isOwn = (origin: string, { headers: { host } }: FastifyRequest, publicOrigin: string | null): boolean =>
  origin === publicOrigin || (host !== undefined && URL.canParse(origin) && new URL(origin).host === host);

/**
 * Refuses a changing request that a browser sends for another site. Browsers say so in Sec-Fetch-Site, older ones in
 * Origin; a client that sends neither is no browser and carries nobody's cookie unasked.
 *
 * @throws Rejection `request.foreign-origin`
 */
export const refuseForeign = (request: FastifyRequest, publicOrigin: string | null): void => {
  if (changesNothing.has(request.method)) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  // A proxy may rewrite Host; the public address settles it then.
  if (origin !== undefined && origin === publicOrigin) return;
  const foreign =
    site !== undefined
      ? site !== 'same-origin' && site !== 'none'
      : origin !== undefined && !isOwn(origin, request, publicOrigin);
  if (foreign) forbidden('request.foreign-origin', '不接受来自其他网站的请求', 'Sent from another site');
};
