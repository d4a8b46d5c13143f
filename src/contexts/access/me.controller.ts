import { Body, Controller, Delete, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Authenticated } from '../../platform/access/authenticator';
import { CommittedDto } from '../../platform/http/committed.dto';
import { OpenBeforePasswordChange } from '../../platform/http/open';
import { PUBLIC_ORIGIN } from '../../platform/http/origin';
import { Asking, Command, Proven } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../platform/messaging/request';
import {
  ChangePasswordBody,
  DeviceKeyDto,
  IssuedTokenDto,
  IssueTokenBody,
  MeDto,
  SessionDto,
  TokenDto,
} from './access.dto';
import { AccountDesk } from './account-desk';
import { ownTokensQuestion } from './accounts/accounts.view';

/** What all users can do with their own account. */
@ApiTags('access')
@Controller('api/v1/me')
export class MeController {
  constructor(
    private readonly desk: AccountDesk,
    private readonly queries: QueryBus,
    @Inject(PUBLIC_ORIGIN) private readonly publicOrigin: string | null,
  ) {}

  @Get()
  @OpenBeforePasswordChange()
  @ApiOperation({ summary: '我是谁、有哪些身份' })
  @ApiOkResponse({ type: MeDto })
  async me(@Proven() { account }: Authenticated): Promise<MeDto> {
    return { ...(await this.desk.whoIs(account)), publicAddress: this.publicOrigin };
  }

  @Get('device-key')
  @ApiOperation({
    summary: '本机草稿的钥匙',
    description: '网页以此加密留在设备上的草稿和待送出的记录；同一账号每次登录取到同一把，没有登录即打不开。',
  })
  @ApiOkResponse({ type: DeviceKeyDto })
  async deviceKey(@Proven() { account }: Authenticated): Promise<DeviceKeyDto> {
    return { key: await this.desk.deviceKey(account) };
  }

  @Post('password')
  @OpenBeforePasswordChange()
  @HttpCode(200)
  @ApiOperation({ summary: '修改密码；其他会话随即结束' })
  @ApiOkResponse({ type: CommittedDto })
  changePassword(
    @Body() body: ChangePasswordBody,
    @Proven() { session }: Authenticated,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.changePassword(session, body, request);
  }

  @Get('sessions')
  @ApiOperation({ summary: '我的登录会话' })
  @ApiOkResponse({ type: [SessionDto] })
  async sessions(@Proven() { account, session }: Authenticated): Promise<SessionDto[]> {
    const sessions = await this.desk.sessions(account);
    return sessions.map(({ id, startedAt, seenAt, expiresAt, device }) => ({
      id,
      current: id === session,
      startedAt,
      seenAt,
      expiresAt,
      device,
    }));
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiOperation({ summary: '结束我的一个会话' })
  @ApiNoContentResponse({ description: '已结束' })
  endSession(@Param('id', ParseUUIDPipe) id: string, @Proven() { account }: Authenticated): Promise<void> {
    return this.desk.endSession(account, id);
  }

  @Get('tokens')
  @ApiOperation({ summary: '我的接口令牌' })
  @ApiOkResponse({ type: [TokenDto] })
  tokens(@Asking() request: QuestionRequest): Promise<readonly TokenDto[]> {
    return this.queries.execute(new Ask(ownTokensQuestion, {}, request));
  }

  @Post('tokens')
  @ApiOperation({
    summary: '签发接口令牌',
    description: '须凭密码。令牌全文只在此答复中出现一次；最长90天，重设密码时全部作废。',
  })
  @ApiCreatedResponse({ type: IssuedTokenDto })
  issueToken(@Body() { label, expiresAt, password }: IssueTokenBody, @Command() request: CommandRequest) {
    return this.desk.issueToken({ label, expiresAt: expiresAt ?? null, password }, request);
  }

  @Delete('tokens/:id')
  @HttpCode(200)
  @ApiOperation({ summary: '撤销我的接口令牌' })
  @ApiOkResponse({ type: CommittedDto })
  revokeToken(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.revokeToken(request.account, id, request);
  }
}
