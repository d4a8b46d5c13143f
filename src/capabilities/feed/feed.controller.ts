import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { QuestionRequest } from '../../platform/messaging/request';
import type { PublicKind } from './public-kinds.rules';
import { FeedDto, FeedQuery, PublicKindDto } from './feed.dto';
import { type Feed, feed, feedKinds } from './feed.view';

/** What other systems may follow. */
@ApiTags('feed')
@Controller('api/v1/feed')
export class FeedController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: '事实流：按位置依次，可续读',
    description: '只有类别、编号、时间和状态，没有个人信息和文字内容。供接口令牌使用。',
  })
  @ApiOkResponse({ type: FeedDto })
  feed(@Query() query: FeedQuery, @Asking() request: QuestionRequest): Promise<Feed> {
    return this.queries.execute(new Ask(feed, query, request));
  }

  @Get('kinds')
  @ApiOperation({ summary: '事实流中有哪些事件' })
  @ApiOkResponse({ type: [PublicKindDto] })
  kinds(@Asking() request: QuestionRequest): Promise<readonly PublicKind[]> {
    return this.queries.execute(new Ask(feedKinds, {}, request));
  }
}
