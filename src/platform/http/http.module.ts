import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { HealthController } from '../observability/health.controller';
import { NodeStatus } from '../observability/node-status';
import { Verifications } from '../observability/verifications';
import { StatusController } from '../observability/status.controller';
import { EVENT_STORE, type EventStore } from '../event-store/event-store';
import { POSITIONS, type Positions } from '../subscriptions/positions';
import { AuthGuard } from './auth.guard';
import { ChangesController } from './changes.controller';
import { Downloads } from './downloads';
import { FairShare } from './fair-share.guard';
import { PresentOnly } from './present-only.guard';
import { ProblemFilter } from './problem.filter';
import { ReadYourWrites } from './read-your-writes';
import { RequestValidation } from './validation';

/** What every request passes through, and the routes that belong to no context. */
@Module({
  controllers: [ChangesController, HealthController, StatusController],
  providers: [
    NodeStatus,
    Verifications,
    Downloads,
    FairShare,
    ProblemFilter,
    { provide: APP_FILTER, useExisting: ProblemFilter },
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_GUARD, useClass: PresentOnly },
    { provide: APP_GUARD, useExisting: FairShare },
    { provide: APP_PIPE, useClass: RequestValidation },
    {
      provide: ReadYourWrites,
      inject: [POSITIONS, EVENT_STORE],
      useFactory: (positions: Positions, store: EventStore) => new ReadYourWrites(positions, store),
    },
  ],
})
export class HttpModule {}
