import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Id } from '../../kernel/ids';
import { COSTLY, ShareUsedUp } from './costly';
import type { ProvenRequest } from './request';

/** For each account: how many files may be under way, and how many may be begun within a minute. */
export const share = { atOnce: 3, aMinute: 30 } as const;

const minute = 60_000;

interface Used {
  underWay: number;
  /** When each of the last minute began, in milliseconds of the process. */
  begun: number[];
}

/**
 * A file that is made when it is asked for (an export, a paper) takes the server's time: nobody takes that of all.
 * Stands behind the guard that proves who asks.
 *
 * @throws ShareUsedUp
 */
@Injectable()
export class FairShare implements CanActivate {
  private readonly used = new Map<Id, Used>();
  private readonly underWay = new WeakMap<FastifyRequest, () => void>();

  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(COSTLY, context.getHandler()) !== true) return true;
    const request = context.switchToHttp().getRequest<ProvenRequest>();
    const account = request.authenticated?.account;
    if (account !== undefined) this.underWay.set(request, this.begin(account, performance.now()));
    return true;
  }

  /** A file is done when its last byte has left, or whoever asked has gone. */
  install(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', (request, _reply, done) => {
      this.underWay.get(request)?.();
      done();
    });
  }

  private begin(account: Id, now: number): () => void {
    const used = this.used.get(account) ?? { underWay: 0, begun: [] };
    used.begun = used.begun.filter((at) => now - at < minute);
    if (used.underWay >= share.atOnce) throw new ShareUsedUp(5);
    if (used.begun.length >= share.aMinute) throw new ShareUsedUp(Math.ceil((used.begun[0]! + minute - now) / 1000));
    used.underWay += 1;
    used.begun.push(now);
    this.used.set(account, used);
    return () => {
      used.underWay -= 1;
      this.forget(performance.now());
    };
  }

  /** Whoever has asked for nothing within the last minute is not remembered. */
  private forget(now: number): void {
    for (const [account, { underWay, begun }] of this.used)
      if (underWay === 0 && now - (begun.at(-1) ?? 0) >= minute) this.used.delete(account);
  }
}
