import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { type LogLevel, loggingModule } from '../observability/logging';
import { collectProcessFigures } from '../observability/metrics';
import { observeRequests } from '../observability/requests';
import type { AnswerShapes } from './answer-shapes';
import { bodySizes, limitBodies } from './body-size';
import { Downloads } from './downloads';
import { tagAnswers } from './etag';
import { FairShare } from './fair-share.guard';
import { jsonReader, noForms } from './json-size';
import { serveDocument } from './openapi';
import { PUBLIC_ORIGIN } from './origin';
import { PART_TYPE } from './part';
import { ProblemFilter } from './problem.filter';
import { ReadYourWrites } from './read-your-writes';
import { requestIds } from './request-ids';
import { secureAnswers } from './security-headers';
import { limitTimes, nodeTimes, type TimeLimits, usualTimes } from './time-limits';
import { serveWebPage } from './web-page';

export interface ServerOptions {
  readonly publicUrl?: string | undefined;
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer } | undefined;
  readonly trustProxy?: boolean | string | undefined;
  readonly logLevel?: LogLevel | undefined;
  /** For the API's document. */
  readonly answers?: AnswerShapes | undefined;
  readonly times?: TimeLimits | undefined;
}

const noShapes: AnswerShapes = { routes: {}, components: {} };

/** Uploads are streamed, never held: a scan, or a list of a hundred thousand tickets. */
const uploadLimits = { fileSize: 256 * 1_048_576, files: 20, fields: 50, fieldSize: 65_536, parts: 70 };

@Module({})
class ServerModule {
  static around(app: Type | DynamicModule, publicUrl: string | undefined, logLevel: LogLevel): DynamicModule {
    return {
      module: ServerModule,
      global: true,
      imports: [loggingModule(logLevel), app],
      providers: [{ provide: PUBLIC_ORIGIN, useValue: publicUrl ?? null }],
      exports: [PUBLIC_ORIGIN],
    };
  }
}

/** Whoever connects is the proxy: believed is what it saw, not what came to it, which the client may have written. */
const lastHop = (_address: string, hop: number): boolean => hop === 0;

/**
 * The HTTP server around an application module that imports `HttpModule` and provides what it asks for. Initialised,
 * not listening; `app.close()` ends it.
 */
export const createServer = async (
  appModule: Type | DynamicModule,
  {
    publicUrl,
    tls,
    trustProxy = false,
    logLevel = 'silent',
    answers = noShapes,
    times = usualTimes,
  }: ServerOptions = {},
): Promise<NestFastifyApplication> => {
  const late: { filter?: ProblemFilter } = {};
  const adapter = new FastifyAdapter({
    bodyLimit: bodySizes.usual,
    requestTimeout: times.whole,
    trustProxy: trustProxy === true ? lastHop : trustProxy,
    genReqId: requestIds(),
    // Answers to requests that no router could read: they reach no filter of Nest's by themselves.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      late.filter?.send(error, request, reply),
    ...(tls === undefined ? { http: nodeTimes(times) } : { https: { ...tls, ...nodeTimes(times) } }),
  });
  const module = ServerModule.around(appModule, publicUrl, logLevel);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bufferLogs: true,
    // What a part refuses to start for is said by whoever starts the node.
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
  late.filter = app.get(ProblemFilter);
  collectProcessFigures();

  const fastify = adapter.getInstance();
  limitBodies(fastify);
  app.useBodyParser('application/json', {}, jsonReader(fastify));
  app.useBodyParser('application/x-www-form-urlencoded', {}, noForms);
  limitTimes(fastify, times);
  observeRequests(fastify, app.get(Logger));
  const https = tls !== undefined || publicUrl?.startsWith('https:') === true;
  secureAnswers(fastify, https);
  tagAnswers(fastify);
  app.get(Downloads).install(fastify);
  app.get(FairShare).install(fastify);
  await app.register(cookie);
  app.get(ReadYourWrites).install(fastify);
  await app.register(multipart, { limits: uploadLimits });
  // A part of a file is handed on as it comes; whoever takes it counts its bytes.
  fastify.addContentTypeParser(PART_TYPE, (_request, payload, done) => done(null, payload));
  serveDocument(app, answers);
  await serveWebPage(fastify, https);
  await app.init();
  await fastify.ready();
  return app;
};
