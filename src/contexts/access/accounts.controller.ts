import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { notFound } from '../../kernel/rejection';
import { AskedForMoments } from '../../platform/http/moments';
import { CommittedDto } from '../../platform/http/committed.dto';
import { type AskedAt, AskingAt } from '../../platform/http/reading';
import { Command } from '../../platform/http/request';
import { Route } from '../../platform/http/routes';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import type { CommandRequest } from '../../platform/messaging/request';
import {
  AccessReasonBody,
  AccountDto,
  AccountWithTokensDto,
  GrantedDto,
  GrantRoleBody,
  OpenAccountBody,
  ResetPasswordBody,
} from './access.dto';
import { AccountDesk } from './account-desk';
import { accountQuestion, accountsQuestion } from './accounts/accounts.view';

/** What administrators do with accounts and grants. */
@ApiTags('access')
@Controller('api/v1/accounts')
export class AccountsController {
  constructor(
    private readonly desk: AccountDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: '账号与历次授权', description: '可问某日的情况：当时谁有哪些身份、是否停用。' })
  @AskedForMoments()
  @ApiOkResponse({ type: [AccountDto] })
  list(@AskingAt() { moments, request }: AskedAt): Promise<readonly AccountDto[]> {
    return this.queries.execute(new Ask(accountsQuestion, moments, request));
  }

  @Get(':id')
  @ApiOperation({ summary: '一个账号' })
  @AskedForMoments()
  @ApiOkResponse({ type: AccountWithTokensDto })
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() { moments, request }: AskedAt,
  ): Promise<AccountWithTokensDto> {
    const found = await this.queries.execute(new Ask(accountQuestion, { id, ...moments }, request));
    return found ?? notFound('account.missing', '没有此账号', 'There is no such account');
  }

  @Post()
  @ApiOperation({ summary: '开通账号' })
  @ApiCreatedResponse({ type: CommittedDto })
  open(@Body() { jurisdiction, ...body }: OpenAccountBody, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.open(body, { ...request, jurisdiction });
  }

  @Post(':id/grants')
  @ApiOperation({ summary: '授予身份', description: '同一人同样的身份只能有一个（claim.role-taken）。' })
  @ApiCreatedResponse({ type: GrantedDto })
  grant(@Param('id', ParseUUIDPipe) id: string, @Body() body: GrantRoleBody, @Command() request: CommandRequest) {
    return this.desk.grant(id, body, request);
  }

  @Post(':id/grants/:grant/revoke')
  @HttpCode(200)
  @ApiOperation({ summary: '撤销身份', description: '立即生效。' })
  @ApiOkResponse({ type: CommittedDto })
  revoke(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('grant', ParseUUIDPipe) grant: string,
    @Body() { reason }: AccessReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.revoke(id, grant, reason, request);
  }

  @Route('password', '重设密码；该账号的会话全部结束')
  resetPassword(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { password }: ResetPasswordBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.resetPassword(id, password, request);
  }

  @Route('suspend', '停用账号；会话与令牌随即失效')
  suspend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: AccessReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.suspend(id, reason, request);
  }

  @Route('resume', '恢复账号')
  resume(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.resume(id, request);
  }

  @Delete(':id/tokens/:token')
  @HttpCode(200)
  @ApiOperation({ summary: '撤销他人的接口令牌' })
  @ApiOkResponse({ type: CommittedDto })
  withdrawToken(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('token', ParseUUIDPipe) token: string,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.revokeToken(id, token, request);
  }
}
