import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiPropertyOptional, ApiQuery } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { invalid } from '../../kernel/rejection';
import type { MomentParams } from '../../kernel/time/moments';

const form = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

const asOfText = '当时的实情：日期（该日结束时，北京时间）或带时区的时刻';
const knownAtText = '当时所知：日期或带时区的时刻';

/** For DTOs of queries that can be asked for the past: extend it. */
export class MomentsQuery implements MomentParams {
  @ApiPropertyOptional({ description: asOfText, example: '2025-03-01' })
  @IsOptional()
  @Matches(form)
  asOf?: string;

  @ApiPropertyOptional({ description: knownAtText, example: '2025-03-01T09:00:00+08:00' })
  @IsOptional()
  @Matches(form)
  knownAt?: string;
}

const oneOf = (request: FastifyRequest, name: 'asOf' | 'knownAt'): MomentParams => {
  const value = (request.query as Record<string, unknown>)[name];
  if (value === undefined) return {};
  if (typeof value === 'string' && form.test(value)) return { [name]: value };
  return invalid(
    'moment.unreadable',
    '时间须写成日期或带时区的时刻',
    'Write a day, or an instant with its offset',
    name,
  );
};

/** `asOf` and `knownAt` as they were sent. */
export const momentsIn = (request: FastifyRequest): MomentParams => ({
  ...oneOf(request, 'asOf'),
  ...oneOf(request, 'knownAt'),
});

const ASKED_FOR_MOMENTS = 'asked-for-moments';

/** Opens a route that has no DTO of its query to questions about the past, and documents that. */
export const AskedForMoments = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(ASKED_FOR_MOMENTS, true),
    ApiQuery({ name: 'asOf', required: false, description: asOfText, example: '2025-03-01' }),
    ApiQuery({ name: 'knownAt', required: false, description: knownAtText, example: '2025-03-01' }),
  );

export const takesMoments = (handler: object): boolean => Reflect.getMetadata(ASKED_FOR_MOMENTS, handler) === true;
