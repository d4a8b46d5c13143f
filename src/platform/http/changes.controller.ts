import { Controller, Inject, type MessageEvent, type OnModuleDestroy, Req, Sse } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  concat,
  concatMap,
  defer,
  EMPTY,
  from,
  interval,
  map,
  merge,
  type Observable,
  of,
  Subject,
  takeUntil,
  takeWhile,
} from 'rxjs';
import type { Id, Position } from '../../kernel/ids';
import { AUTHENTICATOR, type Authenticator } from '../access/authenticator';
import { CLOCK, type Clock } from '../clock/clock';
import { Changes, type News } from '../messaging/changes';
import { Sight } from '../messaging/sight';
import { POSITIONS, type Positions } from '../subscriptions/positions';
import { provenIn, type ProvenRequest } from './request';

/** Proxies cut off a connection that is silent for long. */
const heartbeat = 15_000;

const beat = (): MessageEvent => ({ type: 'heartbeat', data: {} });

const positionIn = (header: string | string[] | undefined): Position | undefined =>
  typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined;

@ApiTags('changes')
@Controller('api/v1/changes')
export class ChangesController implements OnModuleDestroy {
  private readonly closing = new Subject<void>();

  constructor(
    @Inject(POSITIONS) private readonly positions: Positions,
    private readonly written: Changes,
    private readonly sight: Sight,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Tells what kinds of things have changed, and which of them; clients that care ask again, with the position. */
  @Sse()
  @ApiOperation({
    summary: '列表有变动时通知',
    description: `事件 changed 的 id 即位置；断线重连时以 Last-Event-ID 告知所见位置，其间若有变动即刻补报一次。changes 列出变动的类别（category）；读者有权看到的辖区内，另附其编号（id）和辖区（jurisdiction）。没有 changes 时，一切都可能有变动。`,
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: '此前所见的位置', example: '1024' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: '事件流',
    content: {
      'text/event-stream': {
        schema: {
          type: 'string',
          example: 'event: changed\nid: 1025\ndata: {"position":1025,"changes":[{"category":"case"}]}',
        },
      },
    },
  })
  changes(@Req() request: ProvenRequest): Observable<MessageEvent> {
    const proven = provenIn(request);
    const { account } = proven;
    const since = positionIn(request.headers['last-event-id']) ?? this.positions.current ?? -1;
    // The position is read when the stream is subscribed, and the bell rings after it: nothing is missed in between.
    const missed = defer(() => {
      const now = this.positions.current ?? -1;
      return now > since ? this.written.between(since, now) : EMPTY;
    });
    const told = merge(this.written.news$, missed).pipe(concatMap((news) => this.tell(account, news)));
    return concat(of(beat()), merge(told, interval(heartbeat).pipe(map(beat)))).pipe(
      // Whoever is suspended or signed out while the line is open is told nothing more.
      concatMap((event) =>
        from(this.authenticator.stillHolds(proven, this.clock.now())).pipe(map((holds) => ({ event, holds }))),
      ),
      takeWhile(({ holds }) => holds),
      map(({ event }) => event),
      takeUntil(this.closing),
    );
  }

  onModuleDestroy(): void {
    this.closing.next();
    this.closing.complete();
  }

  private async tell(account: Id, { position, changes }: News): Promise<MessageEvent> {
    const told = changes === null ? undefined : await this.sight.toldTo(account, changes);
    return {
      type: 'changed',
      id: String(position),
      data: told === undefined ? { position } : { position, changes: told },
    };
  }
}
