import { Body, Controller, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LongBody } from '../../../platform/http/body-size';
import { Desk } from '../../../platform/http/desk';
import { ShownCases } from '../cases/shown-cases';
import { type InterviewCommand, interviewDecider } from './interview.decider';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { type AskedAt, AskingAt, List, Pages, readingOf, type Shown } from '../../../platform/http/reading';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { type CommandRequest, type QuestionRequest, readerOf } from '../../../platform/messaging/request';
import { entered } from '../../../platform/http/entered';
import { EnteredBody } from '../../../platform/http/bodies.dto';
import { TimelineDto } from '../../../capabilities/timeline/timeline.dto';
import { type InterviewList, interviewList, type InterviewPage, interviewPage } from './interviews.view';
import type { Timeline } from '../../../capabilities/timeline/timelines.view';
import { interviewTimeline } from './interview-timeline.view';
import { issuesOf, noteOf, requestOf } from './interview-input';
import { InterviewListDto, InterviewPageDto } from './interview-answers.dto';
import { InterviewListQuery, InterviewReasonBody, MergeInterviewBody } from './interview-bodies.dto';
import { RejectInterviewBody, WithdrawInterviewBody } from './interview-bodies.dto';
import { RecordInterviewBody, RequestInterviewBody, ResubmitInterviewBody } from './interview.dto';
import { registerCodes } from '../../../platform/http/routes';
import {
  MeetingApprovalBody,
  meetingApprovalCodes,
  meetingApprovalOf,
  meetingApprovalSummary,
} from '../meeting-approval.dto';
import { noteCodes, Route } from './interview-route';

const Read = readingOf('interview');
const aboutCodes = ['interview.repeat-ended', 'repeat.not-found', 'case.not-found'] as const;

/** Interviews (约谈、约见): lists and pages, and the steps from the request to its approval or end. */
@ApiTags('interviews')
@Controller('api/v1/interviews')
export class InterviewsController {
  constructor(
    private readonly desk: Desk,
    private readonly cases: ShownCases,
    private readonly queries: QueryBus,
    private readonly pages: Pages,
  ) {}

  @List({ summary: '约谈列表', description: '新的在前。筛选可取多值，以逗号分隔。' }, InterviewListDto)
  list(@Query() query: InterviewListQuery, @Asking() request: QuestionRequest): Promise<InterviewList> {
    return this.queries.execute(new Ask(interviewList, query, request));
  }

  @Read('', { summary: '一次约谈的全部情况' }, InterviewPageDto)
  page(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() asked: AskedAt,
  ): Promise<Shown<InterviewPage, InterviewCommand['type']>> {
    return this.pages.show(interviewPage, interviewDecider, { id, ...asked }, (page) => page.interview.revision);
  }

  @Read('timeline', { summary: '一次约谈的经过', description: '按登记的先后，每件事一行。' }, TimelineDto)
  timeline(@Param('id', ParseUUIDPipe) id: string, @AskingAt() asked: AskedAt): Promise<Timeline> {
    return this.queries.execute(new Ask(interviewTimeline, { ...asked.moments, id }, asked.request));
  }

  @Post()
  @ApiOperation({ summary: '提出约谈', description: '由代表或选民代表提出；工委办公室可代为录入。' })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers(
    ...registerCodes,
    'interview.exists',
    'interview.filer-role',
    'interview.filer-twice',
    ...['interview.deputies-only', 'interview.deputies-file', 'interview.of-called-unit'],
    ...['interview.too-few-filers', ...aboutCodes],
  )
  async request(@Body() body: RequestInterviewBody, @Command() sent: CommandRequest): Promise<Committed> {
    const { id, jurisdiction, coFilers } = body;
    const request = { ...entered(sent, body), ...(jurisdiction === undefined ? {} : { jurisdiction }) };
    const data = { ...requestOf(body), coFilers: coFilers ?? [] };
    await this.cases.mustSee(data.aboutCases, request);
    await this.cases.mustSeeIssues(data.aboutRepeats ?? [], request);
    return this.desk.do(interviewDecider, id ?? null, { type: 'RequestInterview', data }, request);
  }

  @LongBody()
  @Post('records')
  @ApiOperation({ summary: '直接录入约谈记录', description: '未经提出、当场进行的约谈；每个事项须有结果。' })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers(
    ...noteCodes,
    ...['interview.exists', 'interview.filer-role', 'interview.filer-twice', 'interview.too-few-filers'],
    'interview.deputies-file',
  )
  async record(@Body() body: RecordInterviewBody, @Command() sent: CommandRequest): Promise<Committed> {
    const { id, jurisdiction, coFilers, note } = body;
    const request = { ...entered(sent, body), ...(jurisdiction === undefined ? {} : { jurisdiction }) };
    await this.cases.mustSeeIssues(issuesOf(note), request);
    const data = { note: noteOf(note), coFilers: coFilers ?? [] };
    return this.desk.do(interviewDecider, id ?? null, { type: 'RecordInterview', data }, request);
  }

  @Route(
    'join',
    '联名',
    ...['interview.filer-role', 'interview.deputies-only', 'interview.deputies-file', 'interview.of-called-unit'],
    'interview.entered-by-office-only',
  )
  join(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnteredBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'JoinInterview', data: {} }, entered(sent, body));
  }

  @Route(
    'leave',
    '退出联名',
    'interview.not-a-filer',
    'interview.last-filer',
    'interview.lead-filer-stays',
    'interview.too-few-filers',
  )
  leave(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnteredBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'LeaveInterview', data: {} }, entered(sent, body));
  }

  @Route('accept', '受理', 'interview.of-called-unit')
  accept(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'AcceptInterview', data: {} }, request);
  }

  @Route('return', '退回补充', 'interview.reason-missing', 'interview.of-called-unit')
  return(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: InterviewReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'ReturnInterview', data: { reason } }, request);
  }

  @Route(
    'resubmit',
    '补充后再次提出',
    ...['interview.not-a-filer', 'interview.deputies-only', 'interview.of-called-unit', ...aboutCodes],
    ...registerCodes,
  )
  async resubmit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ResubmitInterviewBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const request = entered(sent, body);
    const data = requestOf(body);
    await this.cases.mustSee(data.aboutCases, request);
    await this.cases.mustSeeIssues(data.aboutRepeats ?? [], request);
    return this.desk.do(interviewDecider, id, { type: 'ResubmitInterview', data }, request);
  }

  @Route('reject', '不予受理', 'interview.reason-code', 'interview.of-called-unit')
  reject(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { code, reason }: RejectInterviewBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'RejectInterview', data: { code, reason } }, request);
  }

  @Route(
    'merge',
    '并入另一次约谈：提出人、事项和材料一并转入',
    'interview.merge-into-itself',
    'interview.merge-target-closed',
    'interview.merge-other-unit',
    'interview.merge-after-notice',
    'interview.of-called-unit',
  )
  async merge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { into, reason, joinUnits }: MergeInterviewBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    await this.queries.execute(new Ask(interviewPage, { id: into }, readerOf(request)));
    const data = { interview: id, into, reason, ...(joinUnits === true ? { joinUnits } : {}) };
    return this.desk.do(interviewDecider, id, { type: 'MergeInterview', data }, request);
  }

  @Route(
    'undo-merge',
    '撤销并案，恢复为单独的申请',
    'interview.merge-settled',
    'interview.merge-noticed',
    'interview.of-called-unit',
  )
  undoMerge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: InterviewReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'UndoMerge', data: { reason } }, request);
  }

  @Route('special-approval', meetingApprovalSummary, ...meetingApprovalCodes('interview'))
  approveSpecially(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MeetingApprovalBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'ApproveSpecially', data: meetingApprovalOf(body) }, request);
  }

  @Route('approve', '主任批准', 'interview.approve-chair-only', 'interview.of-called-unit')
  approve(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'ApproveInterview', data: {} }, request);
  }

  @Route('withdraw', '撤回', 'interview.not-a-filer', 'interview.lead-filer-only', 'interview.of-called-unit')
  withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawInterviewBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { reason } = body;
    return this.desk.do(interviewDecider, id, { type: 'WithdrawInterview', data: { reason } }, entered(sent, body));
  }
}
