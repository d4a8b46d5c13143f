import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers';
import { Asking } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { QuestionRequest } from '../../platform/messaging/request';
import { SearchAnswerDto, SearchQuery } from './search.dto';
import { search, type SearchAnswer } from './search.view';

@ApiTags('overview')
@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: '检索全部',
    description: '事项、约谈、问询会（问题和答复）、会办、重复事项；只给看得到的。只答现在。',
  })
  @ApiOkResponse({ type: SearchAnswerDto })
  @Answers('search.empty', 'asof.not-here', 'page.cursor')
  search(@Query() query: SearchQuery, @Asking() request: QuestionRequest): Promise<SearchAnswer> {
    return this.queries.execute(new Ask(search, query, request));
  }
}
