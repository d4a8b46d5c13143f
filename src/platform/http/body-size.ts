import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** Bytes of a JSON body. Files come as uploads, which are streamed and count for themselves. */
export const bodySizes = {
  /** Where nobody has signed in: a name, a password, a code. */
  open: 4 * 1024,
  usual: 256 * 1024,
  /** Somewhat more than the largest event, so that the store's own answer is the clearer one. */
  long: 2 * 1_048_576,
} as const;

type BodySize = keyof typeof bodySizes;

/** For the few routes that carry many long texts at once, such as a note with all its matters. */
export const LongBody = (): MethodDecorator => sized('long');

/** How large the body of a route may be, where it is not the usual size. */
export const sized = (body: BodySize): MethodDecorator & ClassDecorator => RouteConfig({ body });

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly body?: BodySize;
  }
}

/** Call before the routes are made. */
export const limitBodies = (fastify: FastifyInstance): void => {
  fastify.addHook('onRoute', (route) => {
    route.bodyLimit ??= bodySizes[route.config?.body ?? 'usual'];
  });
};
