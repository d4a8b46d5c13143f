import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Revision } from '../../../kernel/ids';
import { invalid } from '../../../kernel/rejection';
import { LongBody } from '../../../platform/http/body-size';
import { Desk } from '../../../platform/http/desk';
import { ShownCases } from '../cases/shown-cases';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { type AskedAt, AskingAt, List, readingOf } from '../../../platform/http/reading';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { derive } from '../../../platform/messaging/names';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { routesOf } from '../../../platform/http/routes';
import { TimelineDto } from '../../../capabilities/timeline/timeline.dto';
import type { Timeline } from '../../../capabilities/timeline/timelines.view';
import type { InstrumentList } from '../../../kernel/reading/rows';
import { CloseOffs } from './close-offs';
import { ConcernedUnits } from './concerned-units';
import { type GoesWith, SeenLikeness } from './seen-likeness';
import type { ShownParams } from './shown-likeness.view';
import type { RepeatRecord } from './repeat-record.view';
import { repeatList, type RepeatPage, repeatPage } from './repeats.view';
import { repeatTimeline } from './repeat-timeline.view';
import { repeatDecider, suggestionDecider } from './repeat.decider';
import {
  CheckMeasureBody,
  DismissSuggestionBody,
  EscalateRepeatBody,
  FindCauseBody,
  IdentifyRepeatBody,
  likenessOf,
  LinkBody,
  linkOf,
  MergeRepeatBody,
  RenameRepeatBody,
  RepeatListDto,
  RepeatListQuery,
  RepeatPageDto,
  RepeatReasonBody,
  SetMeasureBody,
  SplitRepeatBody,
  UnlinkCaseBody,
} from './repeat.dto';
import { type Link, pairOf } from './repeat.events';

const Read = readingOf('repeat');
const Route = routesOf('repeat');

/** Repeat issues (反复问题): cases of one matter, linked and unlinked by people. */
@ApiTags('repeat issues')
@Controller('api/v1/repeat-issues')
export class RepeatsController {
  constructor(
    private readonly desk: Desk,
    private readonly cases: ShownCases,
    private readonly closeOffs: CloseOffs,
    private readonly seen: SeenLikeness,
    private readonly concerned: ConcernedUnits,
    private readonly queries: QueryBus,
  ) {}

  @List({ summary: '反复问题列表', description: '新的在前。' }, RepeatListDto)
  list(@Query() query: RepeatListQuery, @Asking() request: QuestionRequest): Promise<InstrumentList<RepeatRecord>> {
    return this.queries.execute(new Ask(repeatList, query, request));
  }

  @Read('', { summary: '一个反复问题的全部情况' }, RepeatPageDto)
  async page(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() asked: AskedAt,
  ): Promise<RepeatPage & { readonly revision: Revision }> {
    const page = await this.queries.execute(new Ask(repeatPage, { ...asked.moments, id }, asked.request));
    return { ...page, revision: page.issue.revision };
  }

  @Read('timeline', { summary: '一个反复问题的经过' }, TimelineDto)
  timeline(@Param('id', ParseUUIDPipe) id: string, @AskingAt() asked: AskedAt): Promise<Timeline> {
    return this.queries.execute(new Ask(repeatTimeline, { ...asked.moments, id }, asked.request));
  }

  @LongBody()
  @Post()
  @ApiOperation({ summary: '认定为反复问题' })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers(
    'repeat.exists',
    'repeat.too-few',
    'repeat.twice',
    'repeat.in-another',
    'repeat.not-closed-before',
    'case.not-found',
  )
  async identify(@Body() body: IdentifyRepeatBody, @Command() sent: CommandRequest): Promise<Committed> {
    const { id, jurisdiction, title, firstCase } = body;
    const request = jurisdiction === undefined ? sent : { ...sent, jurisdiction };
    await this.cases.mustSee([firstCase, ...body.links.map((link) => link.case)], request);
    await this.closeOffs.mustPrecede(body.links.map(linkOf), { cases: [firstCase] });
    const links: Link[] = [];
    for (const link of body.links)
      links.push(await this.asShown(linkOf(link), { others: [firstCase], issue: null }, request));
    const command = { type: 'IdentifyRepeat', data: { title, firstCase, links } } as const;
    return this.desk.do(repeatDecider, id ?? null, command, request);
  }

  @Route(
    'link',
    '关联事项',
    'repeat.ended',
    'repeat.twice',
    'repeat.in-another',
    'repeat.not-closed-before',
    'case.not-found',
  )
  async link(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LinkBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    await this.cases.mustSee([body.case], request);
    await this.closeOffs.mustPrecede([linkOf(body)], { cases: [], issue: id });
    const goesWith = { category: repeatDecider.category, id, command: 'LinkCase' };
    const data = await this.asShown(linkOf(body), { others: [], issue: id }, request, goesWith);
    return this.desk.do(repeatDecider, id, { type: 'LinkCase', data }, request);
  }

  @Route('unlink', '取消关联', 'repeat.ended', 'repeat.not-linked', 'repeat.first')
  unlink(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnlinkCaseBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const { case: one, reason, first } = body;
    const data = { case: one, reason, ...(first === undefined ? {} : { first }) };
    return this.desk.do(repeatDecider, id, { type: 'UnlinkCase', data }, request);
  }

  @Route('rename', '更名', 'repeat.ended')
  rename(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { title }: RenameRepeatBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(repeatDecider, id, { type: 'RenameRepeat', data: { title } }, request);
  }

  @Route('merge', '并入另一个反复问题', 'repeat.ended', 'repeat.target-ended', 'repeat.merge-into-itself')
  async merge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { into, reason }: MergeRepeatBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    if (into === id) return invalid('repeat.merge-into-itself', '不能并入自身', 'Not into itself', 'into');
    await this.queries.execute(new Ask(repeatPage, { id: into }, request));
    return this.desk.do(repeatDecider, id, { type: 'MergeRepeat', data: { into, reason } }, request);
  }

  @Route('split', '拆分', 'repeat.ended', 'repeat.not-linked', 'repeat.too-few', 'repeat.nothing-left')
  split(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { title, cases, reason, into }: SplitRepeatBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { into: into ?? derive('repeatIssue', 'split', id, ...cases), title, cases, reason };
    return this.desk.do(repeatDecider, id, { type: 'SplitRepeat', data }, request);
  }

  @Route('restore', '恢复：撤销并入或解散', 'repeat.too-few', 'repeat.in-another')
  restoreIssue(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RepeatReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(repeatDecider, id, { type: 'RestoreRepeat', data: { reason } }, request);
  }

  @Route('escalate', '升级', 'repeat.ended')
  escalate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { to, reason }: EscalateRepeatBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(repeatDecider, id, { type: 'EscalateRepeat', data: { to, reason } }, request);
  }

  @Route('cause', '写明成因', 'repeat.ended', 'repeat.four-eyes-unit')
  async cause(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { cause }: FindCauseBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const concerned = await this.concerned.of(id);
    return this.desk.do(repeatDecider, id, { type: 'FindCause', data: { cause, concerned } }, request);
  }

  @Route(
    'measure',
    '定长效措施',
    'repeat.ended',
    'repeat.cause-first',
    'repeat.four-eyes-unit',
    'repeat.measure-due',
    'unit.missing',
    'unit.closed',
  )
  async measure(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { measure, unit, dueOn }: SetMeasureBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { measure, unit, dueOn, concerned: await this.concerned.of(id) };
    return this.desk.do(repeatDecider, id, { type: 'SetMeasure', data }, request);
  }

  @Route(
    'check-measure',
    '检查长效措施',
    'repeat.ended',
    'repeat.no-measure',
    'repeat.four-eyes-unit',
    'repeat.check-again',
    'repeat.check-again-past',
  )
  async checkMeasure(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { result, found, againOn }: CheckMeasureBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { result, found, againOn: againOn ?? null, concerned: await this.concerned.of(id) };
    return this.desk.do(repeatDecider, id, { type: 'CheckMeasure', data }, request);
  }

  @Route('withdraw-measure', '撤下长效措施', 'repeat.ended', 'repeat.no-measure', 'repeat.four-eyes-unit')
  async withdrawMeasure(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RepeatReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { reason, concerned: await this.concerned.of(id) };
    return this.desk.do(repeatDecider, id, { type: 'WithdrawMeasure', data }, request);
  }

  @Route('dissolve', '解散', 'repeat.ended')
  dissolve(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RepeatReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(repeatDecider, id, { type: 'DissolveRepeat', data: { reason } }, request);
  }

  @Post('dismissals')
  @HttpCode(200)
  @ApiOperation({ summary: '认定两个事项不是同一问题', description: '此后不再提示。' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('repeat.twice', 'case.not-found')
  async dismiss(@Body() body: DismissSuggestionBody, @Command() request: CommandRequest): Promise<Committed> {
    const { case: one, other, reason, likeness } = body;
    const cases = [one, other] as const;
    await this.cases.mustSee(cases, request);
    const pair = pairOf(derive, ...cases);
    const goesWith = { category: suggestionDecider.category, id: pair, command: 'DismissSuggestion' };
    const data = {
      cases,
      reason,
      likeness:
        likeness === undefined
          ? await this.seen.of({ one, others: [other], issue: null }, request, goesWith)
          : likenessOf(likeness),
    };
    return this.desk.do(suggestionDecider, pair, { type: 'DismissSuggestion', data }, request);
  }

  @Post('dismissals/:id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: '恢复提示' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('repeat.not-dismissed')
  restore(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RepeatReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(suggestionDecider, id, { type: 'RestoreSuggestion', data: { reason } }, request);
  }

  private async asShown(
    link: Link,
    beside: Omit<ShownParams, 'one'>,
    request: CommandRequest,
    goesWith?: GoesWith,
  ): Promise<Link> {
    if (link.likeness !== null) return link;
    return { ...link, likeness: await this.seen.of({ one: link.case, ...beside }, request, goesWith) };
  }
}
