import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PART_TYPE } from './part';

/** Milliseconds. */
export interface TimeLimits {
  /** Until the headers of a request are there. */
  readonly headers: number;
  /** Until a JSON body is there: a long note over a weak line takes a few seconds. */
  readonly body: number;
  /** How long a file on its way up may be silent; it goes on from there, sent in parts. */
  readonly silence: number;
  /** Until any request is there as a whole: the largest file over a slow line. */
  readonly whole: number;
  /** How long a body may still come that nobody reads any more, since its request is answered. */
  readonly afterwards: number;
  /** How long a closing server waits for what is under way. */
  readonly closing: number;
}

export const usualTimes: TimeLimits = {
  headers: 15_000,
  body: 30_000,
  silence: 60_000,
  whole: 3_600_000,
  afterwards: 5_000,
  closing: 5_000,
};

/** What Node itself looks after; it looks every few seconds. */
export const nodeTimes = ({ headers }: TimeLimits) => ({
  headersTimeout: headers,
  connectionsCheckingInterval: Math.min(5_000, headers),
});

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const isStreamed = ({ headers }: FastifyRequest): boolean => {
  const type = headers['content-type'] ?? '';
  return type.startsWith('multipart/') || type.startsWith(PART_TYPE);
};

/** Whoever reads the body learns that it takes too long, and answers so; the line ends with that answer. */
const giveUp = ({ raw }: FastifyRequest): void => {
  if (raw.complete) return;
  if (raw.listenerCount('error') === 0) raw.destroy();
  else raw.emit('error', Object.assign(new Error('The body takes too long'), { statusCode: 408 }));
};

/** Looks whether anything has come since the last look. */
const endWhenSilent = ({ raw }: FastifyRequest, silence: number): NodeJS.Timeout => {
  let seen = raw.socket.bytesRead;
  return setInterval(() => {
    if (raw.socket.bytesRead === seen) raw.destroy();
    seen = raw.socket.bytesRead;
  }, silence);
};

/** Nobody holds a connection, or a server that is to stop, by sending slowly. */
export const limitTimes = (fastify: FastifyInstance, times: TimeLimits): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { raw } = request;
    if (!hasBody(request)) return done();
    const timer = isStreamed(request)
      ? endWhenSilent(request, times.silence)
      : setTimeout(() => {
          void reply.header('connection', 'close');
          giveUp(request);
        }, times.body);
    // Connections keep the process going; where there is none any more, nothing waits for these.
    timer.unref();
    raw.once('close', () => clearInterval(timer)).once('end', () => clearInterval(timer));
    return done();
  });
  fastify.addHook('onResponse', ({ raw }, _reply, done) => {
    if (!raw.complete) {
      const timer = setTimeout(() => raw.destroy(), times.afterwards).unref();
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
  fastify.addHook('preClose', (done) => {
    setTimeout(() => fastify.server.closeAllConnections(), times.closing).unref();
    done();
  });
};
