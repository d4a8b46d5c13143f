import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { sized } from './body-size';

export const OPEN_TO_ALL = 'yuexun:open-to-all';

/** How the document knows such a route. */
export const OPEN_ROUTE = 'x-open';

export const FIRST_PASSWORD = 'yuexun:first-password';

/** Marks a route that also answers whoever still has to replace a password that somebody else chose. */
export const OpenBeforePasswordChange = (): MethodDecorator => SetMetadata(FIRST_PASSWORD, true);

/** Marks a route (or controller) that needs no sign-in: the guard lets everybody through, with a small body. */
export const OpenToAll = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(OPEN_TO_ALL, true), ApiExtension(OPEN_ROUTE, true), sized('open'));
