import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { Asking } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { QuestionRequest } from '../../../platform/messaging/request';
import { type MyMatters, myMatters } from './involvement.view';
import { type MyRecord, myRecord } from './my-record.view';
import { MyMattersDto, MyMattersQuery, MyRecordDto, MyRecordQuery } from './mine.dto';

/** The matters that somebody raised, and the record of a year. */
@ApiTags('mine')
@Controller('api/v1/me')
export class MineController {
  constructor(private readonly queries: QueryBus) {}

  @Get('matters')
  @ApiOperation({ summary: '我的事项', description: '我提出、约谈或问询过的每个事项，现在到了哪一步。' })
  @ApiOkResponse({ type: MyMattersDto })
  @Answers('moment.unreadable', 'moment.in-future')
  matters(@Query() query: MyMattersQuery, @Asking() request: QuestionRequest): Promise<MyMatters> {
    return this.queries.execute(new Ask(myMatters, query, request));
  }

  @Get('record')
  @ApiOperation({
    summary: '我的履职记录',
    description: '一年里的约谈、问询、会办、提出的事项及结果、评价；由登记的事实生成，不必另填。',
  })
  @ApiOkResponse({ type: MyRecordDto })
  @Answers('statistics.period', 'moment.unreadable', 'moment.in-future')
  record(@Query() query: MyRecordQuery, @Asking() request: QuestionRequest): Promise<MyRecord> {
    return this.queries.execute(new Ask(myRecord, query, request));
  }
}
