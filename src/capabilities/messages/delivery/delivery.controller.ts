import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Authenticated } from '../../../platform/access/authenticator';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command, Proven } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { ChoiceDto, ChooseDeliveryBody, PendingDeliveryDto } from './delivery.dto';
import { type Choice, DeliveryDesk, type PendingDelivery } from './delivery-desk';

/** How messages are sent out of this software. */
@ApiTags('messages')
@Controller('api/v1')
export class DeliveryController {
  constructor(private readonly desk: DeliveryDesk) {}

  @Get('me/delivery')
  @ApiOperation({ summary: '我的消息送到哪里' })
  @ApiOkResponse({ type: ChoiceDto })
  choice(@Proven() { account }: Authenticated): Promise<Choice> {
    return this.desk.choiceOf(account);
  }

  @Post('me/delivery')
  @HttpCode(200)
  @ApiOperation({
    summary: '选择消息送到哪里',
    description: '工作时间内送出；不紧急的合为次日一封。内容只有类别和链接。',
  })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('delivery.address', 'delivery.not-yours', 'person.erased')
  choose(
    @Body() { channel, address, urgentOnly }: ChooseDeliveryBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.choose(channel, address, urgentOnly ?? false, request);
  }

  @Delete('me/delivery')
  @HttpCode(200)
  @ApiOperation({ summary: '不再送出，消息只留在列表' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('delivery.not-yours')
  stop(@Command() request: CommandRequest): Promise<Committed> {
    return this.desk.stop(request);
  }

  @Get('deliveries')
  @ApiOperation({ summary: '待送出和送不出的消息', description: '供工委办公室和管理员；不含地址。' })
  @ApiOkResponse({ type: [PendingDeliveryDto] })
  pending(@Asking() request: QuestionRequest): Promise<readonly PendingDelivery[]> {
    return this.desk.pending(request);
  }

  @Post('deliveries/:id/retry')
  @HttpCode(204)
  @ApiOperation({ summary: '立即再送一次' })
  @ApiNoContentResponse({ description: '已再送；结果见列表' })
  @Answers('delivery.missing')
  sendAgain(@Param('id', ParseUUIDPipe) id: string, @Asking() request: QuestionRequest): Promise<void> {
    return this.desk.sendAgain(id, request);
  }
}
