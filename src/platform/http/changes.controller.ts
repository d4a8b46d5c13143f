import { Controller, Inject, type MessageEvent, type OnModuleDestroy, Req, Sse } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  concat,
  defer,
  filter,
  interval,
  map,
  merge,
  type Observable,
  of,
  Subject,
  takeUntil,
  throttleTime,
} from 'rxjs';
import type { Position } from '../../kernel/ids';
import { Bell } from '../messaging/bell';
import { POSITIONS, type Positions } from '../subscriptions/positions';

/** At most so often is a listener told, in milliseconds: many changes at once are one piece of news. */
const pause = 250;
/** Proxies cut off a line that is silent for long. */
const heartbeat = 15_000;

const beat = (): MessageEvent => ({ type: 'heartbeat', data: {} });
const changed = (position: Position): MessageEvent => ({ type: 'changed', id: String(position), data: { position } });

@ApiTags('changes')
@Controller('api/v1/changes')
export class ChangesController implements OnModuleDestroy {
  private readonly closing = new Subject<void>();

  constructor(
    @Inject(POSITIONS) private readonly positions: Positions,
    private readonly bell: Bell,
  ) {}

  /** Tells that lists have changed, not what: whoever cares asks again, with the position. */
  @Sse()
  @ApiOperation({
    summary: '列表有变动时通知',
    description: '事件 changed 的 id 即位置；断线重连时以 Last-Event-ID 告知所见位置，其间若有变动即刻补报一次。',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: '此前所见的位置', example: '1024' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: '事件流',
    content: {
      'text/event-stream': { schema: { type: 'string', example: 'event: changed\nid: 1025\ndata: {"position":1025}' } },
    },
  })
  changes(@Req() request: FastifyRequest): Observable<MessageEvent> {
    const seen = request.headers['last-event-id'];
    const from = typeof seen === 'string' && /^\d{1,15}$/.test(seen) ? Number(seen) : this.positions.current;
    // The position is read when the stream is subscribed, after which the bell tells: nothing falls between.
    const now = defer(() => of(this.positions.current)).pipe(
      filter((position) => position !== null),
      filter((position) => position > (from ?? -1)),
    );
    const news = merge(now, this.bell.positions$).pipe(
      throttleTime(pause, undefined, { leading: true, trailing: true }),
      map(changed),
    );
    return concat(of(beat()), merge(news, interval(heartbeat).pipe(map(beat)))).pipe(takeUntil(this.closing));
  }

  onModuleDestroy(): void {
    this.closing.next();
    this.closing.complete();
  }
}
