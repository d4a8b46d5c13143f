import { Body, Controller, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { ShownCases } from '../cases/shown-cases';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { plain } from '../../../platform/http/plain';
import { type AskedAt, AskingAt, List, Pages, readingOf, type Shown } from '../../../platform/http/reading';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { entered } from '../../../platform/http/entered';
import { namedPerson } from '../interviews/interview-input';
import { registerCodes } from '../../../platform/http/routes';
import { TimelineDto } from '../../../capabilities/timeline/timeline.dto';
import { type SessionList, sessionList, type SessionPage, sessionPage, sessionTimeline } from './sessions.view';
import type { Timeline } from '../../../capabilities/timeline/timelines.view';
import { SessionListDto, SessionListQuery, SessionPageDto } from './session-answers.dto';
import { type SessionCommand, sessionDecider } from './session.decider';
import {
  AgendaBody,
  AnswerInvitationBody,
  ConveneSessionBody,
  MergeQuestionsBody,
  ReplanSessionBody,
  type SessionPlanBody,
  SessionReasonBody,
  SubmitQuestionBody,
  UndoQuestionMergeBody,
  WithdrawQuestionBody,
} from './session.dto';
import {
  MeetingApprovalBody,
  meetingApprovalCodes,
  meetingApprovalOf,
  meetingApprovalSummary,
} from '../meeting-approval.dto';
import { Route } from './session-route';
import type { SessionPlan } from './session.events';

/** What may be wrong with those who are asked to come, and with who asks them. */
const invitedCodes = [
  'session.invited-twice',
  'session.not-in-office',
  'session.role-noted',
  'session.of-called-unit',
] as const;

const Read = readingOf('session');
const specialCodes = meetingApprovalCodes('session');
const aboutCodes = ['session.repeat-ended', 'repeat.not-found', 'case.not-found'] as const;

const planOf = ({ keyWork, participants, aboutCases, ...plan }: SessionPlanBody): SessionPlan => ({
  ...plain(plan),
  keyWork: keyWork ?? null,
  participants: plain(participants ?? []),
  aboutCases: aboutCases ?? [],
});

const specially = (special: MeetingApprovalBody | undefined) =>
  special === undefined ? {} : { special: meetingApprovalOf(special) };

/** Inquiry sessions (问询会): lists, pages and the preparation: call, invitations, questions, agenda. */
@ApiTags('sessions')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly desk: Desk,
    private readonly cases: ShownCases,
    private readonly queries: QueryBus,
    private readonly pages: Pages,
  ) {}

  @List({ summary: '问询会列表', description: '新的在前。' }, SessionListDto)
  list(@Query() query: SessionListQuery, @Asking() request: QuestionRequest): Promise<SessionList> {
    return this.queries.execute(new Ask(sessionList, query, request));
  }

  @Read(
    '',
    { summary: '一次问询会的全部情况', description: '问题、答复、追问、承诺、测评、弱项和纪要。' },
    SessionPageDto,
  )
  page(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() asked: AskedAt,
  ): Promise<Shown<SessionPage, SessionCommand['type']>> {
    return this.pages.show(sessionPage, sessionDecider, { id, ...asked }, (page) => page.session.revision);
  }

  @Read('timeline', { summary: '一次问询会的经过' }, TimelineDto)
  timeline(@Param('id', ParseUUIDPipe) id: string, @AskingAt() asked: AskedAt): Promise<Timeline> {
    return this.queries.execute(new Ask(sessionTimeline, { ...asked.moments, id }, asked.request));
  }

  @Post()
  @ApiOperation({ summary: '召集问询会' })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers(
    ...registerCodes,
    'session.exists',
    'session.nobody-invited',
    ...invitedCodes,
    ...aboutCodes,
    ...specialCodes,
  )
  async convene(@Body() body: ConveneSessionBody, @Command() sent: CommandRequest): Promise<Committed> {
    const { id, jurisdiction, special, ...plan } = body;
    const request = jurisdiction === undefined ? sent : { ...sent, jurisdiction };
    await this.cases.mustSee(plan.aboutCases ?? [], request);
    await this.cases.mustSeeIssues(plan.aboutRepeats ?? [], request);
    return this.desk.do(
      sessionDecider,
      id ?? null,
      { type: 'ConveneSession', data: { ...planOf(plan), ...specially(special) } },
      request,
    );
  }

  @Route(
    'replan',
    '更改安排',
    ...registerCodes,
    'session.unit-has-questions',
    'session.notice-too-short',
    ...invitedCodes,
    ...aboutCodes,
  )
  async replan(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { plan, reason }: ReplanSessionBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    await this.cases.mustSee(plan.aboutCases ?? [], request);
    await this.cases.mustSeeIssues(plan.aboutRepeats ?? [], request);
    return this.desk.do(sessionDecider, id, { type: 'ReplanSession', data: { plan: planOf(plan), reason } }, request);
  }

  @Route('special-approval', meetingApprovalSummary, ...specialCodes)
  approveSpecially(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MeetingApprovalBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'ApproveSpecially', data: meetingApprovalOf(body) }, request);
  }

  @Route('notice', '发出通知', 'session.notice-too-short', 'session.of-called-unit')
  notice(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'NoticeSession', data: {} }, request);
  }

  @Route('cancel', '取消', 'session.of-called-unit')
  cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: SessionReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'CancelSession', data: { reason } }, request);
  }

  @Route(
    'invitation',
    '单位回复是否派人应询',
    'session.unit-not-invited',
    'session.not-of-unit',
    'session.signatory-not-of-unit',
  )
  invitation(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerInvitationBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { unit, post, person, reason } = body;
    const data = {
      ...(unit === undefined ? {} : { unit }),
      ...(post === undefined ? {} : { respondent: { post, ...namedPerson(person) } }),
      reason: reason ?? null,
    };
    return this.desk.do(sessionDecider, id, { type: 'AnswerInvitation', data }, entered(sent, body));
  }

  @Route(
    'question',
    '提交问题',
    ...registerCodes,
    ...['session.unit-not-invited', 'session.of-called-unit', 'session.about-both', 'session.not-a-representative'],
    ...aboutCodes,
  )
  async question(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SubmitQuestionBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { unit, text, topic, keyWork, place, aboutCase, aboutRepeat } = body;
    await this.cases.mustSee([aboutCase], sent);
    await this.cases.mustSeeIssues([aboutRepeat], sent);
    const about = {
      keyWork: keyWork ?? null,
      aboutCase: aboutCase ?? null,
      ...(aboutRepeat === undefined ? {} : { aboutRepeat }),
    };
    const data = { unit, text, topic, place: plain(place ?? {}), ...about };
    return this.desk.do(sessionDecider, id, { type: 'SubmitQuestion', data }, entered(sent, body));
  }

  @Route(
    'merge',
    '合并问题：提问人和所涉事项一并转入；对着另外单位的，一并提出、分别答复',
    ...[
      'session.merge-into-itself',
      'session.merge-other-unit',
      'session.merge-target-answered',
      'session.merge-joined',
      'session.of-called-unit',
    ],
    ...['session.question-put', 'session.question-answered'],
  )
  merge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { into, merged, joinUnits }: MergeQuestionsBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { into, merged, ...(joinUnits === true ? { joinUnits } : {}) };
    return this.desk.do(sessionDecider, id, { type: 'MergeQuestions', data }, request);
  }

  @Route(
    'undo-merge',
    '撤销合并，恢复为单独的问题',
    'session.not-merged',
    'session.merge-settled',
    'session.of-called-unit',
  )
  undoMerge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { question, reason }: UndoQuestionMergeBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'UndoQuestionMerge', data: { question, reason } }, request);
  }

  @Route(
    'withdraw-question',
    '撤回问题',
    'session.question-put',
    'session.not-the-asker',
    'session.merge-joined',
    'session.of-called-unit',
  )
  withdrawQuestion(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawQuestionBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { question, reason } = body;
    const command = { type: 'WithdrawQuestion', data: { question, reason } } as const;
    return this.desk.do(sessionDecider, id, command, entered(sent, body));
  }

  @Route('agenda', '排定议程', 'session.agenda-incomplete', 'session.of-called-unit')
  agenda(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { questions }: AgendaBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'OrderAgenda', data: { questions } }, request);
  }
}
