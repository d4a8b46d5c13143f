import {
  Body,
  Controller,
  Get,
  HttpCode,
  type Provider,
  type Type,
  Module,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { Type as Made } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { BehaviorSubject, filter, firstValueFrom, map, race, timer } from 'rxjs';
import type { Id, Position } from '../../src/kernel/ids';
import { AUTHENTICATOR, type Authenticator, type Presented } from '../../src/platform/access/authenticator';
import { CLOCK } from '../../src/platform/clock/clock';
import { EVENT_STORE } from '../../src/platform/event-store/event-store';
import { Answers } from '../../src/platform/http/answers';
import { CommittedDto } from '../../src/platform/http/committed.dto';
import { IdText, InstantText, LocalDateText, Text } from '../../src/platform/http/fields';
import { HttpModule } from '../../src/platform/http/http.module';
import { MomentsQuery } from '../../src/platform/http/moments';
import { OpenToAll } from '../../src/platform/http/open';
import { PageQuery } from '../../src/platform/http/page';
import { Asking, Command } from '../../src/platform/http/request';
import { createServer, type ServerOptions } from '../../src/platform/http/server';
import { Bell } from '../../src/platform/messaging/bell';
import { Changes } from '../../src/platform/messaging/changes';
import type { Committed } from '../../src/platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../src/platform/messaging/request';
import { Sight } from '../../src/platform/messaging/sight';
import { HEALTH_SOURCE, HealthParts } from '../../src/platform/observability/health';
import { NODE_SETTINGS } from '../../src/platform/platform.module';
import { POSITIONS, type Positions } from '../../src/platform/subscriptions/positions';
import type { SubscriptionStatus } from '../../src/platform/subscriptions/status';
import { VAULT } from '../../src/platform/vault/vault';

export const thing: Id = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01';
export const account: Id = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b02';
const session: Id = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b03';
const token: Id = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b04';
const store: Id = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b05';

/** Positions that the test moves; a wait for more than has come ends as late at once, so that no test waits. */
export class HandMoved implements Positions {
  readonly at = new BehaviorSubject<Position | null>(null);
  readonly moves = this.at.pipe(filter((position) => position !== null));
  readonly asked: Position[] = [];

  get current(): Position | null {
    return this.at.value;
  }

  hurry(): void {}

  waitFor(position: Position, milliseconds: number): Promise<boolean> {
    this.asked.push(position);
    const passed = this.moves.pipe(
      filter((current) => current >= position),
      map(() => true),
    );
    return firstValueFrom(race(passed, timer(milliseconds && 1).pipe(map(() => false))));
  }
}

class PartBody {
  @Text({ max: 10, example: '路灯不亮' })
  title!: string;
}

class ThingBody {
  @Text({ max: 20, example: '谈话' })
  title!: string;

  @LocalDateText({ optional: true })
  on?: string;

  @InstantText({ optional: true })
  at?: string;

  @IdText({ optional: true })
  unit?: Id;

  @IsOptional()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Made(() => PartBody)
  matters?: PartBody[];
}

class ThingsQuery extends PageQuery implements MomentsQuery {
  @LocalDateText({ optional: true })
  asOf?: string;
}

/** What the routes below answer or throw next. */
export const next: { error: unknown; committed: Partial<Committed>; seen: unknown } = {
  error: undefined,
  committed: {},
  seen: undefined,
};

@Controller('api/v1/things')
class ThingsController {
  @Post()
  @ApiOperation({ summary: '登记' })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers('thing.taken')
  register(@Body() body: ThingBody, @Command() request: CommandRequest): Committed {
    next.seen = { body: { ...body }, request };
    if (next.error !== undefined) throw next.error as Error;
    return {
      id: thing,
      stream: `thing-${thing}`,
      revision: 0,
      position: 7,
      events: [],
      repeated: false,
      ...next.committed,
    };
  }

  @Post(':id/open')
  @OpenToAll()
  @HttpCode(200)
  open(@Param('id', ParseUUIDPipe) id: string) {
    return { id };
  }

  @Get()
  list(@Query() query: ThingsQuery, @Asking() request: QuestionRequest) {
    next.seen = { query: { ...query }, request };
    if (next.error !== undefined) throw next.error as Error;
    return { items: [], next: null };
  }

  @Get(':id')
  show(@Param('id', ParseUUIDPipe) id: string) {
    return { id, revision: 3 };
  }
}

const authenticator: Authenticator = {
  authenticate: ({ bearer, cookie }: Presented) =>
    Promise.resolve(
      bearer === 'good' ? { account, token } : bearer === undefined && cookie === 'good' ? { account, session } : null,
    ),
  stillHolds: () => Promise.resolve(true),
};

/** What health tells; the test writes into it. */
export const health: { status: SubscriptionStatus[]; store: 'up' | 'down'; vault: 'up' | 'down' } = {
  status: [],
  store: 'up',
  vault: 'up',
};

const reachable = (which: 'store' | 'vault') => () =>
  health[which] === 'up' ? Promise.resolve('') : Promise.reject(new Error('away'));

/** A server with everything of `platform/http` on, around two routes of the test's own. */
export const startServer = async (
  options: ServerOptions = {},
  more: readonly Type[] = [],
  others: readonly Provider[] = [],
) => {
  const positions = new HandMoved();
  const log: { readonly position: Position; readonly stream: string; readonly metadata: object }[] = [];
  const provided = [
    { provide: AUTHENTICATOR, useValue: authenticator },
    { provide: NODE_SETTINGS, useValue: {} },
    { provide: CLOCK, useValue: { now: () => '2025-04-01T02:00:00.000Z' } },
    { provide: POSITIONS, useValue: positions },
    {
      provide: EVENT_STORE,
      useValue: {
        identity: () => Promise.resolve(store),
        head: reachable('store'),
        readAll: (after: Position | null) =>
          Promise.resolve(log.filter(({ position }) => position > (after ?? -1)).slice(0, 500)),
      },
    },
    { provide: VAULT, useValue: { jobs: { get: reachable('vault') } } },
    { provide: HEALTH_SOURCE, useValue: health },
    HealthParts,
    { provide: Sight, useValue: { toldTo: (_account: Id, changes: unknown) => Promise.resolve(changes) } },
    Changes,
    Bell,
    ...others,
  ];

  @Module({})
  class Fakes {}

  @Module({
    imports: [
      { module: Fakes, global: true, imports: [CqrsModule.forRoot()], providers: provided, exports: provided },
      HttpModule,
    ],
    controllers: [ThingsController, ...more],
  })
  class App {}

  Object.assign(next, { error: undefined, committed: {}, seen: undefined });
  Object.assign(health, { status: [], store: 'up', vault: 'up' });
  const app = await createServer(App, options);
  return { app, positions, log, bell: app.get(Bell), close: () => app.close() };
};

export type TestServer = Awaited<ReturnType<typeof startServer>>;
