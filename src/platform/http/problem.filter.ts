import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { problemOf } from './problem-of';

/** Turns whatever was thrown into a problem body. HTTP numbers stand in `problem-of.ts` and nowhere else. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: PinoLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.send(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  send(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { problem, retryAfter, ours } = problemOf(error);
    if (ours === true) {
      const route = request.routeOptions?.url;
      this.log.error({ err: error, reference: request.id, method: request.method, route }, problem.code);
    }
    // An answer that has begun (a stream) can only be cut off.
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    if (typeof problem.revision === 'number') void reply.header('etag', `"${problem.revision}"`);
    void reply
      .code(problem.status)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(ours === true ? { ...problem, reference: request.id } : problem));
  }
}
