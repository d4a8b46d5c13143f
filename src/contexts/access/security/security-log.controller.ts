import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { Asking } from '../../../platform/http/request';
import type { QuestionRequest } from '../../../platform/messaging/request';
import { SecurityLogDesk } from './security-log-desk';
import { SecurityLogDto, SecurityLogQuery } from './security-log.dto';

/** For the auditor: who came in, who was let do what, and what was taken away. */
@ApiTags('access')
@Controller('api/v1/security-log')
export class SecurityLogController {
  constructor(private readonly desk: SecurityLogDesk) {}

  @Get()
  @ApiOperation({
    summary: '安全日志',
    description: '登录与失败、授权与撤销、密码、令牌、停用，以及导出和下载；新的在前。登录与下载的记录保留一年。',
  })
  @ApiOkResponse({ type: SecurityLogDto })
  @Answers('page.cursor')
  log(@Query() query: SecurityLogQuery, @Asking() request: QuestionRequest): Promise<SecurityLogDto> {
    return this.desk.read(query, request);
  }
}
