import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** The key under which the document keeps a route's own codes until its answers are written out. */
export const ANSWERED_CODES = 'x-codes';

/**
 * Documents which refusals are a route's own: their codes, each the `code` of a problem body. What every route may
 * answer (not signed in, malformed, busy …) is added to all of them.
 */
export const Answers = (...codes: readonly string[]): MethodDecorator & ClassDecorator =>
  applyDecorators(ApiExtension(ANSWERED_CODES, codes));
