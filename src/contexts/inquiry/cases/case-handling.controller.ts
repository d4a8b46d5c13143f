import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LongBody } from '../../../platform/http/body-size';
import { Desk } from '../../../platform/http/desk';
import { caseDecider } from './case.decider';
import { plain } from '../../../platform/http/plain';
import { Command } from '../../../platform/http/request';
import type { Id } from '../../../kernel/ids';
import { PersonalInput } from '../../../kernel/personal';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { entered, paperOf } from '../../../platform/http/entered';
import { PaperBody } from '../../../platform/http/bodies.dto';
import { RateBody, type RatingCallBody } from './case-course.dto';
import {
  FirstContactBody,
  KeepPromiseBody,
  PlanBody,
  ProgressBody,
  ReplyBody,
  RequestExtensionBody,
  UnitEvidenceBody,
  UnitReasonBody,
} from './case-handling.dto';
import { Route, unitCodes } from './case-route';

/** The call as the decider takes it: the number is the rater's own. */
const callOf = ({ number, at, caller }: RatingCallBody, rater: Id | undefined) => ({
  at,
  ...(caller === undefined ? {} : { caller }),
  number: new PersonalInput({ phone: number }, rater),
});

/** What the responsible unit does with a case, and how the filer rates its reply. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseHandlingController {
  constructor(private readonly desk: Desk) {}

  @Route('accept', '单位接收', ...unitCodes)
  accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PaperBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'AcceptAssignment', data: paperOf(body) }, entered(sent, body));
  }

  @Route('decline', '单位退回', 'case.designation-final', 'case.decline-too-late', ...unitCodes)
  decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnitReasonBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { reason: body.reason, ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'DeclineAssignment', data }, entered(sent, body));
  }

  @Route('contact', '首次联系提出人', ...unitCodes)
  contact(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FirstContactBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { how: body.how, ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'RecordFirstContact', data }, entered(sent, body));
  }

  @LongBody()
  @Route('plan', '整改方案', ...unitCodes)
  plan(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlanBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { plan: body.plan, milestones: plain(body.milestones ?? []), ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'PlanRectification', data }, entered(sent, body));
  }

  @Route('progress', '进展', 'attachment.missing', ...unitCodes)
  progress(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProgressBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { summary: body.summary, evidence: plain(body.evidence), ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'ReportProgress', data }, entered(sent, body));
  }

  @Route('evidence', '单位补充佐证', 'attachment.missing', ...unitCodes)
  evidence(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnitEvidenceBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { evidence: plain(body.evidence), ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'AddEvidence', data }, entered(sent, body));
  }

  @Route(
    'extension-request',
    '申请延期',
    'case.extension-pending',
    'case.extension-used-up',
    'case.extension-too-long',
    'case.extension-after-due',
    ...unitCodes,
  )
  requestExtension(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RequestExtensionBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { term: plain(body.term), reason: body.reason, ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'RequestExtension', data }, entered(sent, body));
  }

  @LongBody()
  @Route(
    'reply',
    '答复',
    'attachment.missing',
    'case.reply-needs-sign-off',
    'case.reply-category',
    'case.reply-commitment',
    'case.reply-commitment-too-late',
    'promise.about',
    ...unitCodes,
  )
  reply(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReplyBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = {
      category: body.category,
      summary: body.summary,
      points: plain(body.points ?? []),
      inPerson: body.inPerson ?? false,
      evidence: plain(body.evidence),
      commitment: body.commitment === undefined ? null : plain(body.commitment),
      ...(body.about === undefined ? {} : { about: body.about }),
      ...paperOf(body),
    };
    return this.desk.do(caseDecider, id, { type: 'ReplyToCase', data }, entered(sent, body));
  }

  @Route(
    'keep-promise',
    '兑现承诺',
    'promise.not-found',
    'promise.not-its-unit',
    'promise.none-open',
    'promise.kept',
    'case.evidence-missing',
    'attachment.missing',
    ...unitCodes,
  )
  keepPromise(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: KeepPromiseBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { promise: body.promise, evidence: plain(body.evidence), ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'KeepPromise', data }, entered(sent, body));
  }

  @Route(
    'rate',
    '评价答复',
    'case.rating-reasons',
    'case.rating-attitude',
    'case.rating-too-late',
    'case.rater-of-unit',
    'case.rated-already',
    'case.not-a-filer',
    'case.not-the-rater',
    'case.scan-missing',
    ...['case.rating-call', 'case.rating-call-time', 'person.erased'],
  )
  rate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RateBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { rating, attitude, reasons, call, onBehalfOf } = body;
    const said = call === undefined ? {} : { call: callOf(call, onBehalfOf) };
    const data = { rating, ...(attitude === undefined ? {} : { attitude }), reasons: reasons ?? null, ...said };
    return this.desk.do(
      caseDecider,
      id,
      { type: 'RateReply', data: { ...data, ...paperOf(body) } },
      entered(sent, body),
    );
  }
}
