import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Id } from '../../../kernel/ids';
import { Answers } from '../../../platform/http/answers';
import { OpenToAll } from '../../../platform/http/open';
import { PageQuery } from '../../../platform/http/page';
import { Asking } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { QuestionRequest } from '../../../platform/messaging/request';
import { OpennessDesk } from './openness-desk';
import { PublicResultsDto, RetentionDto } from './openness.dto';
import { keptLongEnough, type KeptLongEnough } from '../retention/retention.view';

const pageLength = 50;

/** What the public may read, and personal data that need not be kept any longer. */
@ApiTags('openness')
@Controller('api/v1')
export class OpennessController {
  constructor(
    private readonly desk: OpennessDesk,
    private readonly queries: QueryBus,
  ) {}

  @OpenToAll()
  @Get('public/:jurisdiction/results')
  @ApiOperation({
    summary: '公开的办理结果',
    description: '无须登录。新公开的在前；规则（publication）不公开时为空。供政务网站取用。',
  })
  @ApiOkResponse({ type: PublicResultsDto })
  @Answers('page.cursor')
  results(
    @Param('jurisdiction', ParseUUIDPipe) jurisdiction: Id,
    @Query() { cursor, limit = pageLength }: PageQuery,
  ): PublicResultsDto {
    return this.desk.results(jurisdiction, cursor, limit);
  }

  @Get('retention')
  @ApiOperation({
    summary: '保存期满的个人信息',
    description: '所有事项结束后已超过保存期限（规则 retention）的反映人；由人决定删除。',
  })
  @ApiOkResponse({ type: RetentionDto })
  retention(@Asking() request: QuestionRequest): Promise<{ readonly people: readonly KeptLongEnough[] }> {
    return this.queries.execute(new Ask(keptLongEnough, {}, request));
  }
}
