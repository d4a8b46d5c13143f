import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import '@fastify/cookie';
import { AUTHENTICATOR, type Authenticator, SESSION_COOKIE } from '../access/authenticator';
import { NotSignedIn } from '../access/errors';
import { CLOCK, type Clock } from '../clock/clock';
import { forbidden } from '../../kernel/rejection';
import { FIRST_PASSWORD, OPEN_TO_ALL } from './open';
import { PUBLIC_ORIGIN, refuseForeign } from './origin';
import type { ProvenRequest } from './request';

const bearerIn = (header: string | undefined): string | undefined => /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];

/**
 * Proves who sends a request, by token or session; a route without `@OpenToAll()` is closed to everybody else.
 * What the sender may do is asked for every command and question, not here.
 *
 * @throws NotSignedIn; Rejection `request.foreign-origin`, `password.must-change`
 */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PUBLIC_ORIGIN) private readonly publicOrigin: string | null,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ProvenRequest>();
    const bearer = bearerIn(request.headers.authorization);
    if (bearer === undefined) refuseForeign(request, this.publicOrigin);
    if (this.reflector.getAllAndOverride<boolean>(OPEN_TO_ALL, [context.getHandler(), context.getClass()])) return true;
    const cookie = request.cookies[SESSION_COOKIE];
    const now = this.clock.now();
    request.authenticated =
      bearer !== undefined
        ? await this.authenticator.authenticate({ bearer, now })
        : cookie !== undefined
          ? await this.authenticator.authenticate({ cookie, now })
          : null;
    if (request.authenticated === null) throw new NotSignedIn();
    if (
      request.authenticated.mustChangePassword === true &&
      this.reflector.get<boolean | undefined>(FIRST_PASSWORD, context.getHandler()) !== true
    ) {
      forbidden(
        'password.must-change',
        '请先改掉他人为您设的密码',
        'First replace the password that somebody else set for you',
      );
    }
    return true;
  }
}
