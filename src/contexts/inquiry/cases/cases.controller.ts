import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { ShownCases } from './shown-cases';
import { type CaseCommand, caseDecider } from './case.decider';
import { Answers } from '../../../platform/http/answers';
import { plain } from '../../../platform/http/plain';
import { type AskedAt, AskingAt, Pages, readingOf, type Shown } from '../../../platform/http/reading';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { entered } from '../../../platform/http/entered';
import { registerCodes } from '../../../platform/http/routes';
import { TimelineDto } from '../../../capabilities/timeline/timeline.dto';
import { type BoardFacets, boardFacets } from './board/board-facets.view';
import { type BoardPage, boardPage } from './board/board-page.view';
import { type CasePage, casePage } from './case-page.view';
import type { Timeline } from '../../../capabilities/timeline/timelines.view';
import { caseTimeline } from './case-timeline.view';
import {
  BoardFacetsDto,
  BoardFilterQuery,
  BoardPageDto,
  BoardPageQuery,
  CasePageDto,
  RegisteredDto,
} from './board/board.dto';
import { AmendCaseBody, type CaseContentBody, RegisterCaseBody } from './case.dto';
import { Route } from './case-route';

const Read = readingOf('case');

const contentOf = ({ title, description, place, topic, keyWork }: CaseContentBody) => ({
  title,
  description,
  place: plain(place),
  topic: topic ?? null,
  keyWork: keyWork ?? null,
});

/** Cases: the rectification board, pages and timelines, and registration. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CasesController {
  constructor(
    private readonly desk: Desk,
    private readonly cases: ShownCases,
    private readonly queries: QueryBus,
    private readonly pages: Pages,
  ) {}

  @Get()
  @ApiOperation({ summary: '整改看板', description: '筛选可取多值，以逗号分隔；导入的历史不列，除非要求。' })
  @ApiOkResponse({ type: BoardPageDto })
  @Answers('moment.unreadable', 'moment.in-future', 'asof.not-here', 'page.cursor')
  board(@Query() query: BoardPageQuery, @Asking() request: QuestionRequest): Promise<BoardPage> {
    return this.queries.execute(new Ask(boardPage, query, request));
  }

  @Get('facets')
  @ApiOperation({ summary: '看板各筛选项的件数' })
  @ApiOkResponse({ type: BoardFacetsDto })
  @Answers('moment.unreadable', 'moment.in-future', 'asof.not-here')
  facets(@Query() query: BoardFilterQuery, @Asking() request: QuestionRequest): Promise<BoardFacets> {
    return this.queries.execute(new Ask(boardFacets, query, request));
  }

  @Read('', { summary: '一个事项的全部情况', description: '含期限的逐日说明。' }, CasePageDto)
  page(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() asked: AskedAt,
  ): Promise<Shown<CasePage, CaseCommand['type']>> {
    return this.pages.show(casePage, caseDecider, { id, ...asked }, (page) => page.case.revision);
  }

  @Read('timeline', { summary: '一个事项的经过', description: '按登记的先后，每件事一行。' }, TimelineDto)
  timeline(@Param('id', ParseUUIDPipe) id: string, @AskingAt() asked: AskedAt): Promise<Timeline> {
    return this.queries.execute(new Ask(caseTimeline, { ...asked.moments, id }, asked.request));
  }

  @Post()
  @ApiOperation({ summary: '登记事项', description: '由工委办公室登记；约谈记录中的事项自动登记，不必在此。' })
  @ApiCreatedResponse({ type: RegisteredDto })
  @Answers(...registerCodes, 'case.exists')
  async register(
    @Body() body: RegisterCaseBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed & { readonly number: string | null }> {
    const { id, jurisdiction, origin, filers, proposedUnit, urgency, commitment } = body;
    const request = { ...entered(sent, body), ...(jurisdiction === undefined ? {} : { jurisdiction }) };
    const data = {
      ...contentOf(body),
      origin,
      filers: filers ?? [],
      proposedUnit: proposedUnit ?? null,
      urgency,
      commitment: commitment === undefined ? null : plain(commitment),
    };
    const committed = await this.desk.do(caseDecider, id ?? null, { type: 'RegisterCase', data }, request);
    return { ...committed, number: await this.cases.numberOf(committed, request) };
  }

  @Route('amend', '更正内容', 'case.signatory-not-of-office', ...registerCodes)
  amend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AmendCaseBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { ...contentOf(body), reason: body.reason };
    return this.desk.do(caseDecider, id, { type: 'AmendCase', data }, entered(sent, body));
  }
}
