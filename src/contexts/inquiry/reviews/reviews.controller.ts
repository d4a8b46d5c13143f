import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags, IntersectionType } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { PageQuery } from '../../../platform/http/page';
import { plain } from '../../../platform/http/plain';
import { explained } from '../../../platform/http/entered';
import { type AskedAt, AskingAt, List, Pages, readingOf, type Shown } from '../../../platform/http/reading';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { lateCodes, routesOf } from '../../../platform/http/routes';
import { TimelineDto } from '../../../capabilities/timeline/timeline.dto';
import type { Timeline } from '../../../capabilities/timeline/timelines.view';
import type { InstrumentList } from '../../../kernel/reading/rows';
import { type ReviewLists, reviewLists } from './review-lists.view';
import { type ReviewPack, reviewPack } from './review-pack.view';
import { reviewList, type ReviewPage, reviewPage, type ReviewRecord } from './reviews.view';
import { reviewTimeline } from './review-timeline.view';
import {
  CarryOutBody,
  CloseReviewBody,
  DecideBody,
  DecidedDto,
  FixPackBody,
  OpenReviewBody,
  PrepareReviewBody,
  ReviewListDto,
  ReviewListQuery,
  ReviewListsDto,
  ReviewPackDto,
  ReviewPageDto,
  ReviewReasonBody,
  WithdrawDecisionBody,
} from './review.dto';
import { type Decided, ReviewDecisions } from './review-decisions';
import { type ReviewCommand, reviewDecider } from './review.decider';

const Read = readingOf('review');
const Route = routesOf('review', ...lateCodes('review'));

class ReviewPageQuery extends IntersectionType(PageQuery, ReviewListQuery) {}

/** Review meetings (整改情况听取会): a pack at fixed moments, decisions case by case, and the lists that come out. */
@ApiTags('review meetings')
@Controller('api/v1/review-meetings')
export class ReviewsController {
  constructor(
    private readonly desk: Desk,
    private readonly decisions: ReviewDecisions,
    private readonly queries: QueryBus,
    private readonly pages: Pages,
  ) {}

  @List({ summary: '整改情况听取会列表', description: '新的在前。' }, ReviewListDto)
  list(@Query() query: ReviewPageQuery, @Asking() request: QuestionRequest): Promise<InstrumentList<ReviewRecord>> {
    return this.queries.execute(new Ask(reviewList, query, request));
  }

  @Read('', { summary: '一次整改情况听取会的全部情况' }, ReviewPageDto)
  page(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() asked: AskedAt,
  ): Promise<Shown<ReviewPage, ReviewCommand['type']>> {
    return this.pages.show(reviewPage, reviewDecider, { id, ...asked }, (page) => page.review.revision);
  }

  @Read('timeline', { summary: '一次整改情况听取会的经过' }, TimelineDto)
  timeline(@Param('id', ParseUUIDPipe) id: string, @AskingAt() asked: AskedAt): Promise<Timeline> {
    return this.queries.execute(new Ask(reviewTimeline, { ...asked.moments, id }, asked.request));
  }

  @Get(':id/pack')
  @ApiOperation({
    summary: '会议材料',
    description:
      '上次会议以来办结、转为逾期、两次不满意、待决定、反弹和承诺落空的事项，以材料所定的两个时刻为准，不因后来的事改变。',
  })
  @ApiOkResponse({ type: ReviewPackDto })
  @Answers('review.not-found', 'review.no-pack')
  pack(@Param('id', ParseUUIDPipe) id: string, @Asking() request: QuestionRequest): Promise<ReviewPack> {
    return this.queries.execute(new Ask(reviewPack, { id }, request));
  }

  @Read(
    'lists',
    {
      summary: '问题清单、责任清单、整改清单',
      description: '由会议的决定生成；知悉的不列，同一事项以最后的决定为准。',
    },
    ReviewListsDto,
  )
  lists(@Param('id', ParseUUIDPipe) id: string, @AskingAt() asked: AskedAt): Promise<ReviewLists> {
    return this.queries.execute(new Ask(reviewLists, { ...asked.moments, id }, asked.request));
  }

  @Post()
  @ApiOperation({ summary: '筹备整改情况听取会', description: '同时确定会议材料的时刻。' })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers('review.exists', 'review.moment-in-future', 'review.moment-before-last')
  async prepare(@Body() body: PrepareReviewBody, @Command() sent: CommandRequest): Promise<Committed> {
    const { id, jurisdiction, since, ...told } = body;
    const request = jurisdiction === undefined ? sent : { ...sent, jurisdiction };
    const data = { ...plain(told), since: since ?? (await this.decisions.sinceOf(jurisdiction, request)) };
    return this.desk.do(reviewDecider, id ?? null, { type: 'PrepareReview', data }, request);
  }

  @Route('pack', '重新确定会议材料的时刻', 'review.moment-in-future', 'review.moment-before-last')
  fixPack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FixPackBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(reviewDecider, id, { type: 'FixPack', data: plain({ ...body }) }, request);
  }

  @Route('open', '开会', 'review.opened-in-future', 'review.nobody-present', 'person.missing', 'person.closed')
  open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenReviewBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const { openedAt, present } = body;
    return this.desk.do(
      reviewDecider,
      id,
      { type: 'OpenReview', data: { openedAt, present } },
      explained(request, body),
    );
  }

  @Post(':id/decide')
  @ApiOperation({
    summary: '对一个事项作出决定',
    description:
      '决定记入会议，并以决定者本人的身份在事项上落实；事项拒绝的，原因记入会议并在答复的 refused 中写明，可由有权的人再次落实。',
  })
  @ApiCreatedResponse({ type: DecidedDto })
  @Answers(
    ...['review.not-found', 'review.wrong-phase', 'review.decision-incomplete', 'review.decision-pending'],
    ...['review.day-not-later', 'case.four-eyes-unit', 'case.not-found', 'attachment.missing'],
  )
  decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideBody,
    @Command() request: CommandRequest,
  ): Promise<Decided> {
    const { case: about, kind, reason, measure, dueOn, responsible, reviewOn, to, evidence, seen } = body;
    const data = {
      case: about,
      kind,
      reason,
      measure: measure ?? null,
      dueOn: dueOn ?? null,
      responsible: responsible ?? null,
      reviewOn: reviewOn ?? null,
      to: to ?? null,
      evidence: evidence === undefined ? null : plain(evidence),
      ...(seen === undefined ? {} : { seen: plain(seen) }),
    };
    return this.decisions.decide(id, data, request);
  }

  @Post(':id/carry-out')
  @ApiOperation({ summary: '再次落实一项决定', description: '此前被事项拒绝或中断的；以本人的身份。' })
  @ApiCreatedResponse({ type: DecidedDto })
  @Answers('review.not-found', 'review.no-decision', 'review.decision-withdrawn')
  carryOut(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { decision, seen }: CarryOutBody,
    @Command() request: CommandRequest,
  ): Promise<Decided> {
    return this.decisions.carryOut(id, decision, seen === undefined ? undefined : plain(seen), request);
  }

  @Route(
    'withdraw-decision',
    '撤回一项决定',
    'review.no-decision',
    'review.decision-taken',
    'review.decision-withdrawn',
  )
  withdrawDecision(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { decision, reason }: WithdrawDecisionBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(reviewDecider, id, { type: 'WithdrawDecision', data: { decision, reason } }, request);
  }

  @Route('close', '结束会议')
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { minutes }: CloseReviewBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(reviewDecider, id, { type: 'CloseReview', data: { minutes } }, request);
  }

  @Route('cancel', '取消会议')
  cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReviewReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(reviewDecider, id, { type: 'CancelReview', data: { reason } }, request);
  }
}
