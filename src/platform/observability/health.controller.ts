import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenToAll } from '../http/open';
import { HEALTH_SOURCE, type HealthSource } from './health';
import { metrics, noteSubscriptions } from './metrics';
import { NodeStatus, openly } from './node-status';
import { LiveDto, OpenStatusDto } from './status.dto';

/** For machines that watch this one. No sign-in: keep /health/ready and /metrics off the public side of a proxy. */
@ApiTags('operations')
@OpenToAll()
@Controller()
export class HealthController {
  constructor(
    private readonly node: NodeStatus,
    @Inject(HEALTH_SOURCE) private readonly subscriptions: HealthSource,
  ) {}

  /** The process runs. */
  @Get('health/live')
  @ApiOperation({ summary: '进程是否在运行' })
  @ApiOkResponse({ type: LiveDto })
  @Header('cache-control', 'no-store')
  live(): LiveDto {
    return { status: 'live' };
  }

  /** 503 where it is `unready`. */
  @Get('health/ready')
  @ApiOperation({ summary: '能否答复', description: 'ready、degraded（仍在答复，须有人过问）或 unready（答503）' })
  @ApiOkResponse({ type: OpenStatusDto })
  @ApiServiceUnavailableResponse({ type: OpenStatusDto })
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<OpenStatusDto> {
    const now = await this.node.now();
    if (now.status === 'unready') void reply.code(HttpStatus.SERVICE_UNAVAILABLE);
    return openly(now);
  }

  @Get('metrics')
  @ApiOperation({ summary: '运行数据', description: 'Prometheus 文本格式。' })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  @Header('content-type', metrics.contentType)
  figures(): Promise<string> {
    noteSubscriptions(this.subscriptions.status);
    return metrics.metrics();
  }
}
