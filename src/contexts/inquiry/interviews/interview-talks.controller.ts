import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LongBody } from '../../../platform/http/body-size';
import { Command } from '../../../platform/http/request';
import { Desk } from '../../../platform/http/desk';
import { interviewDecider } from './interview.decider';
import { plain } from '../../../platform/http/plain';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { entered, explained } from '../../../platform/http/entered';
import { EnteredBody } from '../../../platform/http/bodies.dto';
import { ShownCases } from '../cases/shown-cases';
import { intervieweesOf, issuesOf, namedPerson, noteOf } from './interview-input';
import { AcknowledgeNoticeBody, AttachScanBody, ConfirmNoteBody, DisputeNoteBody } from './interview-bodies.dto';
import { GiveNoticeBody, HoldInterviewBody, NameDelegateBody, PostponeInterviewBody } from './interview-bodies.dto';
import { AmendNoteBody, FileNoteBody } from './interview.dto';
import { noteCodes, Route, unitCodes } from './interview-route';
import { AskGuestsBody, guestCodes, guestsOf } from '../guests.dto';

/** The unit for a command; left out if none was sent. */
const ofUnit = ({ unit }: AcknowledgeNoticeBody): { readonly unit?: string } => (unit === undefined ? {} : { unit });

/** Interviews from the notice to the end: the talk, its note, and what both sides say about the note. */
@ApiTags('interviews')
@Controller('api/v1/interviews')
export class InterviewTalksController {
  constructor(
    private readonly desk: Desk,
    private readonly cases: ShownCases,
  ) {}

  @Route(
    'notice',
    '发出通知',
    'interview.not-approved',
    'interview.notice-too-short',
    ...['interview.nobody-called', 'interview.asked-unit-not-called', 'interview.joined-unit-not-called'],
    ...['interview.unit-not-asked-for', 'interview.nobody-also-called', 'interview.of-called-unit'],
    'unit.missing',
    'unit.closed',
  )
  notice(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { interviewees, ...body }: GiveNoticeBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { ...plain(body), interviewees: intervieweesOf(interviewees) };
    return this.desk.do(interviewDecider, id, { type: 'GiveNotice', data }, request);
  }

  @Route('acknowledge', '签收通知', ...unitCodes)
  acknowledge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AcknowledgeNoticeBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'AcknowledgeNotice', data: ofUnit(body) }, entered(sent, body));
  }

  @Route('delegate', '委托他人', 'interview.no-delegates', ...unitCodes)
  delegate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NameDelegateBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { post: body.post, reason: body.reason, ...ofUnit(body), ...namedPerson(body.person) };
    return this.desk.do(interviewDecider, id, { type: 'NameDelegate', data }, entered(sent, body));
  }

  @Route(
    'postpone',
    '延期',
    'interview.postponed-often',
    'interview.postpone-not-later',
    'interview.postpone-too-far',
    ...unitCodes,
  )
  postpone(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PostponeInterviewBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { scheduledAt: body.scheduledAt, reason: body.reason, ...ofUnit(body) };
    return this.desk.do(interviewDecider, id, { type: 'PostponeInterview', data }, entered(sent, body));
  }

  @Route(
    'hold',
    '记为已约谈',
    ...['note.held-in-future', 'interview.of-called-unit'],
    ...['place.missing', 'place.kind', 'place.empty', 'place.not-within'],
  )
  hold(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HoldInterviewBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(
      interviewDecider,
      id,
      { type: 'HoldInterview', data: { heldAt: body.heldAt, place: plain(body.place) } },
      explained(request, body),
    );
  }

  @LongBody()
  @Route('note', '提交约谈记录', 'interview.not-a-filer', ...noteCodes)
  async note(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FileNoteBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    await this.cases.mustSeeIssues(issuesOf(body.note), sent);
    return this.desk.do(
      interviewDecider,
      id,
      { type: 'FileNote', data: { note: noteOf(body.note) } },
      entered(sent, body),
    );
  }

  @LongBody()
  @Route('amend', '更正约谈记录', 'interview.not-a-filer', 'note.matter-removed', ...noteCodes)
  async amend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AmendNoteBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    await this.cases.mustSeeIssues(issuesOf(body.note), sent);
    const data = { reason: body.reason, note: noteOf(body.note) };
    return this.desk.do(interviewDecider, id, { type: 'AmendNote', data }, entered(sent, body));
  }

  @Route(
    'confirm',
    '确认记录',
    ...['interview.not-a-filer', 'interview.of-called-unit', 'note.confirmed-already'],
    ...['note.sheet-by-office', 'note.sheet-missing', 'note.signer-not-a-filer', 'attachment.missing'],
    ...unitCodes,
  )
  confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConfirmNoteBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { side, signed, scan } = body;
    const data = {
      side,
      ...ofUnit(body),
      ...(signed === undefined ? {} : { signed }),
      ...(scan === undefined ? {} : { scan: plain(scan) }),
    };
    return this.desk.do(interviewDecider, id, { type: 'ConfirmNote', data }, entered(sent, body));
  }

  @Route(
    'dispute',
    '对记录提出异议',
    'interview.not-a-filer',
    'note.confirmed-already',
    'note.disputed-already',
    'note.matter-missing',
    ...unitCodes,
  )
  dispute(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DisputeNoteBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { side, reason, matters } = body;
    const data = { side, reason, matters: matters ?? [], ...ofUnit(body) };
    return this.desk.do(interviewDecider, id, { type: 'DisputeNote', data }, entered(sent, body));
  }

  @Route('scan', '附上扫描件', 'interview.not-a-filer', 'interview.of-called-unit', 'attachment.missing')
  scan(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { scan }: AttachScanBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'AttachScan', data: { scan: plain(scan) } }, request);
  }

  @Route(
    'finish',
    '办结',
    'interview.finish-lead-or-office',
    'note.disputed',
    'note.unconfirmed',
    'interview.of-called-unit',
  )
  finish(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnteredBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'FinishInterview', data: {} }, entered(sent, body));
  }

  @Route('guests', '征询群众代表、企业', 'interview.unit-not-invited', 'interview.of-called-unit', ...guestCodes)
  guests(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AskGuestsBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(interviewDecider, id, { type: 'AskGuests', data: guestsOf(body) }, request);
  }
}
