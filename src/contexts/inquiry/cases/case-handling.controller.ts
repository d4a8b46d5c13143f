import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { plain } from '../../../platform/http/plain';
import { Command } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { entered } from '../entered';
import { EnteredBody } from '../shared.dto';
import { CaseDesk } from './case-desk';
import {
  CaseEvidenceBody,
  CaseReasonBody,
  FirstContactBody,
  PlanBody,
  ProgressBody,
  RateBody,
  ReplyBody,
  RequestExtensionBody,
} from './case.dto';
import { Step, unitCodes } from './step';

/** What the responsible unit does with a case, and what the filer says of its reply. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseHandlingController {
  constructor(private readonly desk: CaseDesk) {}

  @Step('accept', '单位接收', ...unitCodes)
  accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnteredBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(id, { type: 'AcceptAssignment', data: {} }, entered(sent, body));
  }

  @Step('decline', '单位退回', 'case.designation-final', 'case.decline-too-late', ...unitCodes)
  decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CaseReasonBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(id, { type: 'DeclineAssignment', data: { reason: body.reason } }, entered(sent, body));
  }

  @Step('contact', '首次联系提出人', ...unitCodes)
  contact(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FirstContactBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(id, { type: 'RecordFirstContact', data: { how: body.how } }, entered(sent, body));
  }

  @Step('plan', '整改方案', ...unitCodes)
  plan(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlanBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { plan: body.plan, milestones: plain(body.milestones ?? []) };
    return this.desk.do(id, { type: 'PlanRectification', data }, entered(sent, body));
  }

  @Step('progress', '进展', 'attachment.missing', ...unitCodes)
  async progress(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProgressBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    await this.desk.mustHaveFiles(body.evidence.attachments);
    const data = { summary: body.summary, evidence: plain(body.evidence) };
    return this.desk.do(id, { type: 'ReportProgress', data }, entered(sent, body));
  }

  @Step('evidence', '单位补充佐证', 'attachment.missing', ...unitCodes)
  async evidence(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CaseEvidenceBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    await this.desk.mustHaveFiles(body.evidence.attachments);
    return this.desk.do(id, { type: 'AddEvidence', data: { evidence: plain(body.evidence) } }, entered(sent, body));
  }

  @Step(
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
    const data = { term: plain(body.term), reason: body.reason };
    return this.desk.do(id, { type: 'RequestExtension', data }, entered(sent, body));
  }

  @Step('reply', '答复', 'attachment.missing', ...unitCodes)
  async reply(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReplyBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    await this.desk.mustHaveFiles(body.evidence.attachments);
    const data = {
      category: body.category,
      summary: body.summary,
      points: plain(body.points ?? []),
      inPerson: body.inPerson ?? false,
      evidence: plain(body.evidence),
      commitment: body.commitment === undefined ? null : plain(body.commitment),
    };
    return this.desk.do(id, { type: 'ReplyToCase', data }, entered(sent, body));
  }

  @Step('rate', '评价答复', 'case.rating-reasons', 'case.rating-too-late', 'case.rater-of-unit', 'case.not-a-filer')
  rate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RateBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { rating: body.rating, reasons: body.reasons ?? null };
    return this.desk.do(id, { type: 'RateReply', data }, entered(sent, body));
  }
}
