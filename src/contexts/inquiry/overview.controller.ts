import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers';
import { Asking } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { QuestionRequest } from '../../platform/messaging/request';
import { LedgerDto, LedgerQuery, WeakWorksDto, WeakWorksQuery, WorkbenchDto, WorkbenchQuery } from './overview.dto';
import { type Ledger, promiseLedger } from './promises/promises.view';
import { type WeakWorks, weakWorks } from './sessions/weak-works.view';
import { type Workbench, workbench } from '../../capabilities/tasks/workbench.view';

/** What spans cases, interviews and sessions: the tasks of each person, and the promises. */
@ApiTags('overview')
@Controller('api/v1')
export class OverviewController {
  constructor(private readonly queries: QueryBus) {}

  @Get('workbench')
  @ApiOperation({ summary: '等我办的事', description: '以本人的各种身份；现在要办的在前，以后的在后。只答现在。' })
  @ApiOkResponse({ type: WorkbenchDto })
  workbench(@Query() query: WorkbenchQuery, @Asking() request: QuestionRequest): Promise<Workbench> {
    return this.queries.execute(new Ask(workbench, query, request));
  }

  @Get('weak-works')
  @ApiOperation({ summary: '弱项短板', description: '问询会标出的弱项，其后的数值，是否补齐。' })
  @ApiOkResponse({ type: WeakWorksDto })
  @Answers('moment.unreadable', 'moment.in-future')
  weakWorks(@Query() query: WeakWorksQuery, @Asking() request: QuestionRequest): Promise<WeakWorks> {
    return this.queries.execute(new Ask(weakWorks, query, request));
  }

  @Get('promises')
  @ApiOperation({ summary: '承诺事项台账', description: '约谈、问询会、会办和答复中的承诺，以及是否兑现。' })
  @ApiOkResponse({ type: LedgerDto })
  @Answers('moment.unreadable', 'moment.in-future')
  promises(@Query() query: LedgerQuery, @Asking() request: QuestionRequest): Promise<Ledger> {
    return this.queries.execute(new Ask(promiseLedger, query, request));
  }
}
