import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OpenToAll } from '../../../platform/http/open';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { helpedAccountsQuestion } from './helped-accounts.view';
import { PasswordHelpDesk } from './password-help-desk';
import { HelpedAccountDto, PasswordCodeDto, RecoverPasswordBody } from './password-help.dto';

/** How somebody who forgot the password gets in again. */
@ApiTags('access')
@Controller('api/v1')
export class PasswordHelpController {
  constructor(
    private readonly desk: PasswordHelpDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get('password-help')
  @ApiOperation({ summary: '忘了密码可由您帮助的人员', description: '只在本街道任职的人员，管理员和审批您的除外。' })
  @ApiOkResponse({ type: [HelpedAccountDto] })
  helped(@Asking() request: QuestionRequest): Promise<readonly HelpedAccountDto[]> {
    return this.queries.execute(new Ask(helpedAccountsQuestion, {}, request));
  }

  @Post('password-help/:id/code')
  @ApiOperation({
    summary: '发给一次性代码',
    description: '交给本人，半小时内有效，只显示这一次；此前发的随即作废。记入安全日志。',
  })
  @ApiCreatedResponse({ type: PasswordCodeDto })
  giveCode(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest) {
    return this.desk.giveCode(id, request);
  }

  @Post('sign-in/code')
  @OpenToAll()
  @HttpCode(204)
  @ApiOperation({
    summary: '凭一次性代码设新密码',
    description: '登录名或代码不对答 422（password-code.wrong）；尝试过多答 429。会话与令牌全部结束，请以新密码登录。',
  })
  @ApiNoContentResponse({ description: '已设新密码' })
  recover(@Body() { password, ...attempt }: RecoverPasswordBody, @Req() request: FastifyRequest): Promise<void> {
    const from = { device: request.headers['user-agent'] ?? '', address: request.ip };
    return this.desk.recover({ ...attempt, ...from }, password);
  }
}
