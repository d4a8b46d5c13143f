import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { requestSeconds } from './metrics';

/** Slower than this is written to the log, in milliseconds. A wait for the lists (2 s) shows. */
const slow = 1_000;

/** Routes whose answers take as long as the listener listens. */
const streams = /\/changes$/;

/**
 * Measures every request and logs those that were slow or failed by our fault: id, method, pattern of the route, status
 * and duration. Never the address itself, whose query may hold what somebody searched for.
 */
export const observeRequests = (fastify: FastifyInstance, log: LoggerService): void => {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const { method, id } = request;
    const milliseconds = reply.elapsedTime;
    if (!streams.test(route)) {
      requestSeconds.observe({ method, route, status: reply.statusCode }, milliseconds / 1_000);
      if (milliseconds > slow || reply.statusCode >= 500)
        log.warn({ request: id, method, route, status: reply.statusCode, ms: Math.round(milliseconds) });
    }
    done();
  });
};
