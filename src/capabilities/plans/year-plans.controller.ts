import { Body, Controller, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOperation, ApiTags, IntersectionType } from '@nestjs/swagger';
import type { Revision } from '../../kernel/ids';
import { Desk } from '../../platform/http/desk';
import { Answers } from '../../platform/http/answers';
import { CommittedDto } from '../../platform/http/committed.dto';
import { MomentsQuery } from '../../platform/http/moments';
import { PageQuery } from '../../platform/http/page';
import { type AskedAt, AskingAt, List, readingOf } from '../../platform/http/reading';
import { Asking, Command } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { Committed } from '../../platform/messaging/committed';
import { derive } from '../../platform/messaging/names';
import { type CommandRequest, type QuestionRequest, readerOf } from '../../platform/messaging/request';
import { routesOf } from '../../platform/http/routes';
import type { InstrumentList } from '../../kernel/reading/rows';
import { heldKinds } from './held.rules';
import { yearPlanList, type YearPlanPage, yearPlanPage, type YearPlanRecord } from './year-plans.view';
import { type PlanLineInput, yearPlanDecider } from './year-plan.decider';
import {
  ChangePlanLineBody,
  DrawUpYearPlanBody,
  DropPlanLineBody,
  FulfilPlanLineBody,
  PlanLineBody,
  WithdrawFulfilmentBody,
  YearPlanListDto,
  YearPlanPageDto,
} from './year-plan.dto';
import { type HeldInstrument, planOfYear } from './year-plan.events';

const Route = routesOf('yearPlan');

class YearPlanListQuery extends IntersectionType(PageQuery, MomentsQuery) {}

const lineOf = ({ instrument, title, topic, keyWork, month, units, times }: PlanLineBody): PlanLineInput => ({
  instrument,
  title,
  topic,
  keyWork: keyWork ?? null,
  month,
  units,
  times,
});

const lineCodes = ['yearPlan.no-line', 'topic.missing', 'topic.not-in-force', 'unit.missing', 'unit.closed'] as const;

const Read = readingOf('yearPlan');

/** Year plans (年度约询计划): what is to be held, beside what was. */
@ApiTags('year plans')
@Controller('api/v1/year-plans')
export class YearPlansController {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
  ) {}

  @List({ summary: '年度计划列表', description: '近的年度在前。' }, YearPlanListDto)
  list(@Query() query: YearPlanListQuery, @Asking() request: QuestionRequest): Promise<InstrumentList<YearPlanRecord>> {
    return this.queries.execute(new Ask(yearPlanList, query, request));
  }

  @Read(
    '',
    { summary: '年度计划与完成情况', description: '承办单位只看到已通过的计划中与其有关的各项。' },
    YearPlanPageDto,
  )
  async page(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() asked: AskedAt,
  ): Promise<YearPlanPage & { readonly revision: Revision }> {
    const page = await this.queries.execute(new Ask(yearPlanPage, { ...asked.moments, id }, asked.request));
    return { ...page, revision: page.plan.revision };
  }

  @Post()
  @ApiOperation({ summary: '拟定年度计划' })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers('yearPlan.exists')
  drawUp(@Body() body: DrawUpYearPlanBody, @Command() sent: CommandRequest): Promise<Committed> {
    const { jurisdiction, year, title } = body;
    const id = planOfYear(derive, jurisdiction, year);
    return this.desk.do(
      yearPlanDecider,
      id,
      { type: 'DrawUpYearPlan', data: { year, title } },
      { ...sent, jurisdiction },
    );
  }

  @Route('add', '增加一项', ...lineCodes)
  add(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlanLineBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(yearPlanDecider, id, { type: 'AddPlanLine', data: lineOf(body) }, request);
  }

  @Route('change', '调整一项', ...lineCodes)
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangePlanLineBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { line: { id: body.line, ...lineOf(body) }, reason: body.reason };
    return this.desk.do(yearPlanDecider, id, { type: 'ChangePlanLine', data }, request);
  }

  @Route('drop', '取消一项', 'yearPlan.no-line')
  drop(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { line, reason }: DropPlanLineBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(yearPlanDecider, id, { type: 'DropPlanLine', data: { line, reason } }, request);
  }

  @Route('adopt', '通过', 'yearPlan.empty')
  adopt(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(yearPlanDecider, id, { type: 'AdoptYearPlan', data: {} }, request);
  }

  @Route('fulfil', '把举行的一次计入计划', 'yearPlan.no-line', 'yearPlan.other-instrument', 'yearPlan.fulfils-other')
  async fulfil(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { line, instrument, id: held }: FulfilPlanLineBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    await this.mustSee({ instrument, id: held }, request);
    const data = { line, instrument, id: held };
    return this.desk.do(yearPlanDecider, id, { type: 'FulfilPlanLine', data }, request);
  }

  @Route('unfulfil', '不再计入', 'yearPlan.not-fulfilled')
  unfulfil(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { line, instrument, id: held, reason }: WithdrawFulfilmentBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { line, instrument, id: held, reason };
    return this.desk.do(yearPlanDecider, id, { type: 'WithdrawFulfilment', data }, request);
  }

  /** @throws Rejection `interview.not-found`, `session.not-found`, `onSite.not-found` */
  private async mustSee({ instrument, id }: HeldInstrument, request: CommandRequest): Promise<void> {
    const held = heldKinds.find(({ kind }) => kind === instrument);
    if (held !== undefined) await this.queries.execute(new Ask(held.page, { id }, readerOf(request)));
  }
}
