import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { Asking, Command } from '../../../platform/http/request';
import { Route } from '../../../platform/http/routes';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import {
  DeadLetterDto,
  EndpointBody,
  RegisterWebhookBody,
  RemoveWebhookBody,
  WebhookDto,
  WebhookSecretDto,
} from './webhook.dto';
import { WebhookDesk, type WebhookStatus, type WithSecret } from './webhook-desk';
import type { DeadLetter } from './webhook-sender';

/** Other systems that are told of public facts as they happen. */
@ApiTags('feed')
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(private readonly desk: WebhookDesk) {}

  @Get()
  @ApiOperation({ summary: '推送地址及送达情况' })
  @ApiOkResponse({ type: [WebhookDto] })
  list(@Asking() request: QuestionRequest): Promise<readonly WebhookStatus[]> {
    return this.desk.list(request);
  }

  @Post()
  @ApiOperation({ summary: '登记推送地址', description: '自此以后的事实依次推送；密钥只在此答复中出现一次。' })
  @ApiCreatedResponse({ type: WebhookSecretDto })
  @Answers('webhook.url', 'webhook.exists', 'webhook.kind-unknown')
  register(@Body() body: RegisterWebhookBody, @Command() sent: CommandRequest): Promise<WithSecret> {
    const { id, jurisdiction, name, url, kinds } = body;
    const request = jurisdiction === undefined ? sent : { ...sent, jurisdiction };
    return this.desk.register(id, { name, url, kinds }, request);
  }

  @Route('change', '修改推送地址', 'webhook.missing', 'webhook.url', 'webhook.kind-unknown')
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name, url, kinds }: EndpointBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.change(id, { name, url, kinds }, request);
  }

  @Post(':id/secret')
  @HttpCode(200)
  @ApiOperation({ summary: '更换密钥', description: '新密钥只在此答复中出现一次，旧的随即作废。' })
  @ApiOkResponse({ type: WebhookSecretDto })
  @Answers('webhook.missing')
  replaceSecret(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<WithSecret> {
    return this.desk.replaceSecret(id, request);
  }

  @Route('remove', '不再推送', 'webhook.missing')
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RemoveWebhookBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.remove(id, reason, request);
  }

  @Get(':id/dead-letters')
  @ApiOperation({ summary: '多次未送达而搁置的' })
  @ApiOkResponse({ type: [DeadLetterDto] })
  @Answers('webhook.missing')
  deadLetters(
    @Param('id', ParseUUIDPipe) id: string,
    @Asking() request: QuestionRequest,
  ): Promise<readonly DeadLetter[]> {
    return this.desk.deadLetters(id, request);
  }

  @Post(':id/dead-letters/:event/resend')
  @HttpCode(204)
  @ApiOperation({ summary: '再送一次搁置的' })
  @ApiNoContentResponse({ description: '已送达，不再搁置' })
  @Answers('webhook.missing', 'webhook.letter-missing', 'webhook.not-taken')
  sendAgain(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('event', ParseUUIDPipe) event: string,
    @Asking() request: QuestionRequest,
  ): Promise<void> {
    return this.desk.sendAgain(id, event, request);
  }
}
