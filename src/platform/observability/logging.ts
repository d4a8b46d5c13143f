import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import pino, { type Logger } from 'pino';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

let root: Logger | undefined;

/**
 * The log of this process, as JSON lines on standard output. No bodies, no headers, no query texts: what is written
 * about a request is its id, its method, the pattern of its route, its status and its duration (`requestLog`).
 */
export const logger = (level: LogLevel): Logger => {
  root ??= pino({
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // A second line of defence, in case somebody logs a whole request one day.
    redact: {
      paths: [
        'req.headers',
        'res.headers',
        'req.body',
        'req.query',
        'req.url',
        'body',
        'password',
        'cookie',
        'authorization',
        '*.password',
        '*.cookie',
        '*.authorization',
        'phone',
        '*.phone',
        'idNumber',
        '*.idNumber',
      ],
      censor: '***',
    },
  });
  root.level = level;
  return root;
};

/** The messages of Nest itself and of `PinoLogger`. Not bound to requests: a middleware on each would be costly. */
export const loggingModule = (level: LogLevel): DynamicModule =>
  LoggerModule.forRoot({ pinoHttp: { logger: logger(level), autoLogging: false }, forRoutes: [] });
