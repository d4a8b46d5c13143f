import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

export const COSTLY = 'yuexun:costly';

/** The code of the refusal. */
export const COSTLY_CODE = 'export.too-many';

/** Marks a route that makes a whole file when it is asked: everybody has a share of these (`FairShare`). */
export const Costly = (): MethodDecorator =>
  applyDecorators(SetMetadata(COSTLY, true), ApiResponse({ status: 429, description: COSTLY_CODE }));

/** Somebody asks for more files than his share, or for too many at once. */
export class ShareUsedUp extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many files asked for: again in ${retryAfterSeconds} s`);
    this.name = 'ShareUsedUp';
  }
}
