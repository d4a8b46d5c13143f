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
import { type CommandRequest, type QuestionRequest, readerOf } from '../../../platform/messaging/request';
import { entered, explained } from '../../../platform/http/entered';
import { AmendMinutesBody, MinutesBody } from '../minutes.dto';
import { intervieweesOf } from '../interviews/interview-input';
import { answerOf, AnswerBody } from '../questions.dto';
import { registerCodes, lateCodes, routesOf } from '../../../platform/http/routes';
import { TimelineDto } from '../../../capabilities/timeline/timeline.dto';
import type { InstrumentList } from '../../../kernel/reading/rows';
import { visitList, type VisitPage, visitPage, type VisitRow, visitTimeline } from './visits.view';
import type { Timeline } from '../../../capabilities/timeline/timelines.view';
import { type VisitCommand, visitDecider } from './visit.decider';
import {
  AgreeMeasureBody,
  AnswerVisitInvitationBody,
  AskOnSiteBody,
  CallVisitBody,
  FailAgreementBody,
  FindingBody,
  HoldVisitBody,
  ReplanVisitBody,
  VisitListDto,
  VisitListQuery,
  VisitPageDto,
  SettleOnSiteBody,
  type VisitPlanBody,
  VisitReasonBody,
} from './visit.dto';
import type { VisitPlan } from './visit.events';
import { AskGuestsBody, guestCodes, guestsOf } from '../guests.dto';
import {
  MeetingApprovalBody,
  meetingApprovalCodes,
  meetingApprovalOf,
  meetingApprovalSummary,
} from '../meeting-approval.dto';

/** What may be wrong with those who are asked to come for the voters. */
const invitedCodes = [
  'onSite.invited-twice',
  'onSite.not-in-office',
  'onSite.role-noted',
  'onSite.of-called-unit',
] as const;

const Read = readingOf('onSite');
const Route = routesOf('onSite', ...lateCodes('onSite'));
const unitCodes = ['onSite.unit-not-invited', 'onSite.not-of-unit', 'onSite.signatory-not-of-unit'] as const;
const specialCodes = meetingApprovalCodes('onSite');
const aboutCodes = ['onSite.repeat-ended', 'repeat.not-found', 'case.not-found'] as const;
const resultCodes = [...unitCodes, 'onSite.finding-missing', 'onSite.about-both', ...aboutCodes] as const;

const planOf = ({ keyWork, participants, aboutCases, place, ...plan }: VisitPlanBody): VisitPlan => ({
  ...plain(plan),
  place: plain(place),
  keyWork: keyWork ?? null,
  participants: plain(participants ?? []),
  aboutCases: aboutCases ?? [],
});

const specially = (special: MeetingApprovalBody | undefined) =>
  special === undefined ? {} : { special: meetingApprovalOf(special) };

/** Visits on site (会办): from the call to the minutes. */
@ApiTags('visits')
@Controller('api/v1/resolutions')
export class VisitsController {
  constructor(
    private readonly desk: Desk,
    private readonly cases: ShownCases,
    private readonly queries: QueryBus,
    private readonly pages: Pages,
  ) {}

  @List({ summary: '会办列表', description: '新的在前。' }, VisitListDto)
  list(@Query() query: VisitListQuery, @Asking() request: QuestionRequest): Promise<InstrumentList<VisitRow>> {
    return this.queries.execute(new Ask(visitList, query, request));
  }

  @Read('', { summary: '一次会办的全部情况' }, VisitPageDto)
  page(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() asked: AskedAt,
  ): Promise<Shown<VisitPage, VisitCommand['type']>> {
    return this.pages.show(visitPage, visitDecider, { id, ...asked }, (page) => page.resolution.revision);
  }

  @Read('timeline', { summary: '一次会办的经过' }, TimelineDto)
  timeline(@Param('id', ParseUUIDPipe) id: string, @AskingAt() asked: AskedAt): Promise<Timeline> {
    return this.queries.execute(new Ask(visitTimeline, { ...asked.moments, id }, asked.request));
  }

  @Post()
  @ApiOperation({ summary: '召集会办' })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers(...registerCodes, 'onSite.exists', 'onSite.nobody-invited', ...invitedCodes, ...aboutCodes, ...specialCodes)
  async call(@Body() body: CallVisitBody, @Command() sent: CommandRequest): Promise<Committed> {
    const { id, jurisdiction, special, ...plan } = body;
    const request = jurisdiction === undefined ? sent : { ...sent, jurisdiction };
    await this.cases.mustSee(plan.aboutCases ?? [], request);
    await this.cases.mustSeeIssues(plan.aboutRepeats ?? [], request);
    return this.desk.do(
      visitDecider,
      id ?? null,
      { type: 'CallResolution', data: { ...planOf(plan), ...specially(special) } },
      request,
    );
  }

  @Route('replan', '更改安排', ...registerCodes, ...invitedCodes, ...aboutCodes)
  async replan(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { plan, reason }: ReplanVisitBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    await this.cases.mustSee(plan.aboutCases ?? [], request);
    await this.cases.mustSeeIssues(plan.aboutRepeats ?? [], request);
    const command = { type: 'ReplanResolution', data: { plan: planOf(plan), reason } } as const;
    return this.desk.do(visitDecider, id, command, request);
  }

  @Route('special-approval', meetingApprovalSummary, ...specialCodes)
  approveSpecially(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MeetingApprovalBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(visitDecider, id, { type: 'ApproveSpecially', data: meetingApprovalOf(body) }, request);
  }

  @Route('invitation', '回复邀请', 'onSite.not-invited', ...unitCodes)
  invitation(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerVisitInvitationBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { unit, accepts, reason } = body;
    const data = { accepts, reason: reason ?? null, ...(unit === undefined ? {} : { unit }) };
    return this.desk.do(visitDecider, id, { type: 'AnswerVisitInvitation', data }, entered(sent, body));
  }

  @Route('cancel', '取消', 'onSite.of-called-unit')
  cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: VisitReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(visitDecider, id, { type: 'CancelResolution', data: { reason } }, request);
  }

  @Route(
    'hold',
    '记为已到现场',
    ...[
      'onSite.in-future',
      'onSite.present-twice',
      'onSite.not-in-office',
      'onSite.role-noted',
      'onSite.of-called-unit',
    ],
    'attachment.missing',
    ...registerCodes,
    ...unitCodes,
  )
  hold(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HoldVisitBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const { heldAt, place, present, respondents, photos } = body;
    const people = { present: plain(present ?? []), respondents: intervieweesOf(respondents ?? []) };
    const data = { heldAt, place: plain(place), photos: plain(photos ?? []), ...people };
    return this.desk.do(visitDecider, id, { type: 'HoldResolution', data }, explained(request, body));
  }

  @Route(
    'question',
    '现场询问',
    'onSite.unit-not-invited',
    'onSite.of-called-unit',
    'onSite.not-a-representative',
    'case.not-found',
  )
  async question(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AskOnSiteBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { unit, text, place, aboutCase } = body;
    await this.cases.mustSee([aboutCase], sent);
    const data = { unit, text, place: plain(place ?? {}), aboutCase: aboutCase ?? null };
    return this.desk.do(visitDecider, id, { type: 'AskOnSite', data }, entered(sent, body));
  }

  @Route('answer', '现场答复', 'onSite.question-missing', 'onSite.scan-missing', 'attachment.missing', ...unitCodes)
  answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { question: body.question, answer: answerOf(body) };
    return this.desk.do(visitDecider, id, { type: 'AnswerOnSite', data }, entered(sent, body));
  }

  @Route('finding', '记录发现', 'onSite.of-called-unit', 'attachment.missing', ...registerCodes)
  finding(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FindingBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { text, place, photos } = body;
    const data = { text, place: plain(place), photos: plain(photos ?? []) };
    return this.desk.do(visitDecider, id, { type: 'RecordFinding', data }, entered(sent, body));
  }

  @Route('measure', '议定措施', 'commitment.day-not-later', 'commitment.too-late', ...resultCodes)
  async measure(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AgreeMeasureBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { unit, title, finding, aboutCase, aboutRepeat, commitment, urgency } = body;
    await this.mayBeAbout(id, { aboutCase, aboutRepeat }, sent);
    const repeat = aboutRepeat === undefined ? {} : { aboutRepeat };
    const about = { finding: finding ?? null, aboutCase: aboutCase ?? null, ...repeat };
    const data = { unit, title, urgency, commitment: plain(commitment), ...about };
    return this.desk.do(visitDecider, id, { type: 'AgreeMeasure', data }, entered(sent, body));
  }

  @Route('no-agreement', '未达成一致', ...unitCodes, 'onSite.finding-missing')
  noAgreement(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FailAgreementBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { unit, finding, reasons } = body;
    const data = { unit, finding: finding ?? null, reasons };
    return this.desk.do(visitDecider, id, { type: 'FailAgreement', data }, entered(sent, body));
  }

  @Route('settle', '当场解决', 'onSite.evidence-missing', 'attachment.missing', ...resultCodes)
  async settle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SettleOnSiteBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { unit, title, finding, aboutCase, aboutRepeat, evidence } = body;
    await this.mayBeAbout(id, { aboutCase, aboutRepeat }, sent);
    const repeat = aboutRepeat === undefined ? {} : { aboutRepeat };
    const about = { finding: finding ?? null, aboutCase: aboutCase ?? null, ...repeat };
    const data = { unit, title, evidence: plain(evidence), ...about };
    return this.desk.do(visitDecider, id, { type: 'SettleOnSite', data }, entered(sent, body));
  }

  @Route('minutes', '印发会办纪要', 'onSite.units-unheard', 'onSite.of-called-unit')
  minutes(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: MinutesBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(visitDecider, id, { type: 'IssueResolutionMinutes', data: { text } }, request);
  }

  @Route('amend-minutes', '更正会办纪要；原文保留', 'onSite.minutes-same', 'onSite.of-called-unit')
  amendMinutes(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text, reason }: AmendMinutesBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(visitDecider, id, { type: 'AmendResolutionMinutes', data: { text, reason } }, request);
  }

  /** A unit may speak about every case that the visit is about, even one not assigned to it (yet). */
  private async mayBeAbout(
    id: string,
    { aboutCase, aboutRepeat }: { readonly aboutCase: string | undefined; readonly aboutRepeat: string | undefined },
    request: CommandRequest,
  ): Promise<void> {
    if (aboutCase === undefined && aboutRepeat === undefined) return;
    const { plan } = (await this.queries.execute(new Ask(visitPage, { id }, readerOf(request)))).resolution;
    const isNamed = (named: readonly string[] | undefined, about: string): boolean => named?.includes(about) ?? false;
    if (aboutCase !== undefined && !isNamed(plan?.aboutCases, aboutCase))
      await this.cases.mustSee([aboutCase], request);
    if (aboutRepeat !== undefined && !isNamed(plan?.aboutRepeats, aboutRepeat))
      await this.cases.mustSeeIssues([aboutRepeat], request);
  }

  @Route('guests', '征询群众代表、企业', 'onSite.unit-not-invited', 'onSite.of-called-unit', ...guestCodes)
  guests(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AskGuestsBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(visitDecider, id, { type: 'AskGuests', data: guestsOf(body) }, request);
  }
}
