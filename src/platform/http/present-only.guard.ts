import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { FastifyRequest } from 'fastify';
import { type MomentParams, refuseMoments } from '../../kernel/time/moments';
import { takesMoments } from './moments';

/** A DTO of a query refuses what it does not know by itself. */
const takesQuery = (context: ExecutionContext): boolean => {
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ??
    {}) as object;
  return Object.keys(parameters).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
};

/**
 * Whoever asks for the past is never told the present in its place: where a route answers for now only, `asOf` and
 * `knownAt` are refused.
 *
 * @throws Rejection `asof.not-here`
 */
@Injectable()
export class PresentOnly implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!takesMoments(context.getHandler()) && !takesQuery(context)) refuseMoments(query as MomentParams);
    return true;
  }
}
