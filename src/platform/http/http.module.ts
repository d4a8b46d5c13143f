import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { HealthController } from '../observability/health.controller';
import { AnswerInterceptor } from './answer.interceptor';
import { AuthGuard } from './auth.guard';
import { ChangesController } from './changes.controller';
import { ProblemFilter } from './problem.filter';
import { RequestValidation } from './validation';

/** What every request passes through, and the routes that belong to no context. */
@Module({
  controllers: [ChangesController, HealthController],
  providers: [
    ProblemFilter,
    { provide: APP_FILTER, useExisting: ProblemFilter },
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_PIPE, useClass: RequestValidation },
    { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
  ],
})
export class HttpModule {}
