import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking } from '../http/request';
import { Ask } from '../messaging/ask';
import type { QuestionRequest } from '../messaging/request';
import { NodeStatus } from './node-status';
import { StatusDto } from './status.dto';
import { mayVerify, systemStatus } from './system-status';
import { VerifyBody } from './verification.dto';
import { type Verification, Verifications } from './verifications';

/** The same as `/health/ready`, for people: that one is kept off the public side of a proxy. */
@ApiTags('operations')
@Controller('api/v1/system')
export class StatusController {
  constructor(
    private readonly queries: QueryBus,
    private readonly node: NodeStatus,
    private readonly verifications: Verifications,
  ) {}

  @Get('status')
  @ApiOperation({ summary: '系统状态', description: '事件库、个人信息库、各视图和联动、送出的消息和推送。' })
  @ApiOkResponse({ type: StatusDto })
  async status(@Asking() request: QuestionRequest): Promise<StatusDto> {
    await this.queries.execute(new Ask(systemStatus, {}, request));
    return this.node.now();
  }

  @Get('verification')
  @ApiOperation({ summary: '最近一次日志核对的进度和结果' })
  @ApiOkResponse()
  async verification(@Asking() request: QuestionRequest): Promise<Verification> {
    await this.queries.execute(new Ask(systemStatus, {}, request));
    return this.verifications.last();
  }

  @Post('verification')
  @HttpCode(202)
  @ApiOperation({
    summary: '核对日志和附件',
    description:
      '在另一进程中逐条重算，不影响使用；结果由 GET 同一地址得知。正在核对时答 409（verification.running）。',
  })
  @ApiAcceptedResponse()
  async verify(@Body() { anchor }: VerifyBody, @Asking() request: QuestionRequest): Promise<Verification> {
    const by = await this.queries.execute(new Ask(mayVerify, {}, request));
    return this.verifications.start(by, anchor ?? null);
  }
}
