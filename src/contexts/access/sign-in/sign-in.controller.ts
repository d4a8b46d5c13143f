import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import { type Authenticated, SESSION_COOKIE } from '../../../platform/access/authenticator';
import { OpenBeforePasswordChange, OpenToAll } from '../../../platform/http/open';
import { Proven } from '../../../platform/http/request';
import { SignInBody } from '../access.dto';
import { AccountDesk } from '../account-desk';
import { SignIn } from './sign-in';

/** The page's own scripts never see the cookie, and other sites' forms never send it. */
const cookieFor = (request: FastifyRequest) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: request.protocol === 'https' }) as const;

@ApiTags('access')
@Controller('api/v1')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly desk: AccountDesk,
  ) {}

  @Post('sign-in')
  @OpenToAll()
  @HttpCode(204)
  @ApiOperation({
    summary: '登录',
    description: '登录名或密码不对答 401（sign-in.wrong）；尝试过多答 429，Retry-After 说明何时再试。',
  })
  @ApiNoContentResponse({ description: '已登录，会话在 cookie yuexun-session 中' })
  async enter(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { token, session } = await this.signIn.signIn({
      ...body,
      device: request.headers['user-agent'] ?? '',
      address: request.ip,
    });
    void reply.setCookie(SESSION_COOKIE, token, { ...cookieFor(request), expires: new Date(session.expiresAt) });
  }

  @Post('sign-out')
  @OpenBeforePasswordChange()
  @HttpCode(204)
  @ApiOperation({ summary: '退出登录' })
  @ApiNoContentResponse({ description: '会话已结束' })
  async leave(
    @Proven() proven: Authenticated,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (proven.session !== undefined) await this.desk.endSession(proven.account, proven.session);
    // What the page itself keeps on the device is locked by the page; all of it at once would take others' drafts too.
    void reply.clearCookie(SESSION_COOKIE, cookieFor(request)).header('clear-site-data', '"cache"');
  }
}
