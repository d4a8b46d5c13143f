import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { EarlierCases } from './earlier-cases';
import { ShownCases } from './shown-cases';
import { caseDecider } from './case.decider';
import { plain } from '../../../platform/http/plain';
import { Command } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { entered } from '../../../platform/http/entered';
import { registerCodes } from '../../../platform/http/routes';
import {
  AssignCaseBody,
  AddFindingBody,
  CaseEvidenceBody,
  CaseReasonBody,
  CaseScanBody,
  CodedReasonBody,
  ConfirmCalendarChangeBody,
  CorrectPromiseBody,
  DeferBody,
  GrantExtensionBody,
  LookBackBody,
  OverrideBody,
  PublishResultBody,
  ReconsiderBody,
  RejectCaseBody,
  ReferUpwardBody,
  ScreenCaseBody,
  SpecialApprovalBody,
  SupervisionBody,
} from './case.dto';
import { fourEyesCodes, independenceCodes, Route } from './case-route';

/** What the committee's office and its chair do with a case. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseOfficeController {
  constructor(
    private readonly desk: Desk,
    private readonly cases: ShownCases,
    private readonly earlier: EarlierCases,
  ) {}

  @Route('screen', '审核通过', ...registerCodes, ...independenceCodes)
  screen(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { topic, keyWork, urgency }: ScreenCaseBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(
      caseDecider,
      id,
      { type: 'ScreenCase', data: { topic, keyWork: keyWork ?? null, urgency } },
      request,
    );
  }

  @Route(
    'reject',
    '不予受理',
    'case.reason-code',
    'case.same-as',
    'case.same-as-itself',
    'case.same-as-open',
    'case.handle-again',
    'case.signatory-not-of-office',
    ...independenceCodes,
  )
  async reject(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RejectCaseBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { code, reason, sameAs } = body;
    if (sameAs !== undefined) {
      await this.cases.mustSee([sameAs], sent);
      await this.earlier.mustHaveHandled(id, sameAs);
    }
    const data = { code, reason, ...(sameAs === undefined ? {} : { sameAs }) };
    return this.desk.do(caseDecider, id, { type: 'RejectCase', data }, entered(sent, body));
  }

  @Route(
    'reconsider',
    '不予受理后复议，重新审核',
    'case.four-eyes-rejected',
    'case.signatory-not-of-office',
    ...independenceCodes,
  )
  reconsider(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReconsiderBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(
      caseDecider,
      id,
      { type: 'ReconsiderCase', data: { reason: body.reason } },
      entered(sent, body),
    );
  }

  @Route(
    'assign',
    '交办',
    'unit.missing',
    'unit.closed',
    'case.term-too-long',
    'case.opinion-after-due',
    ...independenceCodes,
  )
  assign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { unit, coUnits, urgency, term, opinionsBy }: AssignCaseBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const chosen = {
      ...(term === undefined ? {} : { term: plain(term) }),
      ...(opinionsBy === undefined ? {} : { opinionsBy }),
    };
    const data = { unit, coUnits: coUnits ?? [], urgency, ...chosen };
    return this.desk.do(caseDecider, id, { type: 'AssignCase', data }, request);
  }

  @Route(
    'finding',
    '工委补充佐证',
    'attachment.missing',
    'case.reviewer-of-unit',
    'case.signatory-not-of-office',
    ...independenceCodes,
  )
  finding(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AddFindingBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(
      caseDecider,
      id,
      { type: 'AddFinding', data: { evidence: plain(body.evidence) } },
      entered(sent, body),
    );
  }

  @Route('extension-grant', '批准延期', 'case.no-extension-pending', 'case.extension-beyond-request', ...fourEyesCodes)
  grantExtension(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { term }: GrantExtensionBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = term === undefined ? {} : { term: plain(term) };
    return this.desk.do(caseDecider, id, { type: 'GrantExtension', data }, request);
  }

  @Route('extension-refuse', '不准延期', 'case.no-extension-pending', ...fourEyesCodes)
  refuseExtension(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CaseReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'RefuseExtension', data: { reason } }, request);
  }

  @Route(
    'pause',
    '暂停计时',
    'case.pause-code',
    'case.pause-used-up',
    'case.clock-paused',
    'case.no-clock',
    ...independenceCodes,
  )
  pause(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { code, reason }: CodedReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'PauseClock', data: { code, reason } }, request);
  }

  @Route('resume', '恢复计时', ...independenceCodes)
  resume(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'ResumeClock', data: {} }, request);
  }

  @Route(
    'calendar-change',
    '按新的工作日历重算期限',
    'case.calendar-makes-overdue',
    'case.calendar-older',
    ...independenceCodes,
  )
  calendarChange(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ifOverdue }: ConfirmCalendarChangeBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'ConfirmCalendarChange', data: { ifOverdue } }, request);
  }

  @Route(
    'correct-promise',
    '更正承诺',
    'promise.not-found',
    'promise.none',
    'promise.day-before-made',
    'promise.too-late',
    'case.history',
    ...fourEyesCodes,
  )
  correctPromise(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { promise, commitment, reason }: CorrectPromiseBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { promise, commitment: plain(commitment), reason };
    return this.desk.do(caseDecider, id, { type: 'CorrectPromise', data }, request);
  }

  @Route(
    'not-rated',
    '提出人均已不在任或须回避：按未评价记录，并写明理由',
    'case.nobody-rates',
    'case.rater-in-office',
    ...independenceCodes,
  )
  notRated(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CaseReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'RecordNotRated', data: { reason } }, request);
  }

  @Route('rework', '重新办理一轮', ...fourEyesCodes)
  rework(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CaseReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'OrderRework', data: { reason } }, request);
  }

  @Route('defer', '挂账', 'case.day-not-later', 'case.deferral-chair', 'case.deferral-too-long', ...fourEyesCodes)
  defer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reviewOn, reason }: DeferBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'DeferCase', data: { reviewOn, reason } }, request);
  }

  @Route('end-deferral', '结束挂账', 'case.deferral-chair', 'case.deferral-review-chair', ...fourEyesCodes)
  endDeferral(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CaseReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'EndDeferral', data: { reason } }, request);
  }

  @Route(
    'close-off',
    '销号',
    'case.close-evidence',
    'case.close-rating',
    'case.close-rating-awaited',
    'case.close-not-solved',
    'case.close-not-replied',
    'attachment.missing',
    ...fourEyesCodes,
  )
  closeOff(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { evidence }: CaseEvidenceBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'CloseOff', data: { evidence: plain(evidence) } }, request);
  }

  @Route('override', '特批销号', 'case.override-needless', 'case.override-role', 'attachment.missing', ...fourEyesCodes)
  override(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { evidence, reason }: OverrideBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(
      caseDecider,
      id,
      { type: 'CloseOffByOverride', data: { evidence: plain(evidence), reason } },
      request,
    );
  }

  @Route(
    'special-approval',
    '特批：没有人可以独立办理时，由主任签字或者上级批准',
    'case.special-needless',
    'case.special-of-no-use',
    'case.special-chair',
    'case.special-district',
    'case.special-unit',
    'case.approvedBy-missing',
    'attachment.missing',
  )
  approveSpecially(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SpecialApprovalBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const { decision, unit, level, reason, approvedBy, scan } = body;
    const said = { ...(unit === undefined ? {} : { unit }), ...(approvedBy === undefined ? {} : { approvedBy }) };
    const data = { decision, level, reason, scan: plain(scan), ...said };
    return this.desk.do(caseDecider, id, { type: 'ApproveSpecially', data }, entered(request, body));
  }

  @Route('look-back', '回头看：未反弹', 'attachment.missing', 'case.reviewer-of-unit', ...fourEyesCodes)
  lookBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { found, evidence }: LookBackBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(
      caseDecider,
      id,
      { type: 'ConfirmLookBack', data: { found, evidence: plain(evidence) } },
      request,
    );
  }

  @Route('reopen', '回头看：反弹，重新办理', 'attachment.missing', 'case.reviewer-of-unit', ...fourEyesCodes)
  reopen(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { found, evidence }: LookBackBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'ReopenCase', data: { found, evidence: plain(evidence) } }, request);
  }

  @Route('urge', '催办', 'case.no-clock', 'case.clock-paused', 'case.urged-today')
  urge(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'UrgeCase', data: {} }, request);
  }

  @Route('supervision', '督办', ...independenceCodes)
  supervise(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { level, reason }: SupervisionBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'RaiseSupervision', data: { level, reason } }, request);
  }

  @Route('refer-upward', '转呈上级', ...independenceCodes)
  referUpward(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { to, outsideNumber, reason }: ReferUpwardBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { to, outsideNumber: outsideNumber ?? null, reason };
    return this.desk.do(caseDecider, id, { type: 'ReferUpward', data }, request);
  }

  @Route('scan', '附扫描件', 'attachment.missing')
  scan(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { scan }: CaseScanBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'AttachScan', data: { scan: plain(scan) } }, request);
  }

  @Route('publish', '公开办理结果', ...independenceCodes)
  publish(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { title, result }: PublishResultBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'PublishResult', data: { title, result } }, request);
  }

  @Route('withdraw-publication', '撤回公开', ...independenceCodes)
  withdrawPublication(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CaseReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'WithdrawPublication', data: { reason } }, request);
  }

  @Route('withdraw', '撤销', ...independenceCodes)
  withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CaseReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'WithdrawCase', data: { reason } }, request);
  }

  @Route('reinstate', '恢复', ...independenceCodes)
  reinstate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CaseReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'ReinstateCase', data: { reason } }, request);
  }
}
