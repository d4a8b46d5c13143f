import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { caseDecider } from './case.decider';
import { plain } from '../../../platform/http/plain';
import { Command } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { entered } from '../../../platform/http/entered';
import {
  DeferBody,
  LookBackBody,
  OverrideBody,
  ReferUpwardBody,
  SpecialApprovalBody,
  SupervisionBody,
} from './case-course.dto';
import {
  CaseEvidenceBody,
  CaseReasonBody,
  CodedReasonBody,
  ConfirmCalendarChangeBody,
  GrantExtensionBody,
} from './case.dto';
import { fourEyesCodes, independenceCodes, Route } from './case-route';

/** How the committee's office and its chair watch over a case under way: its clock, its rounds and its end. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseCourseController {
  constructor(private readonly desk: Desk) {}

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
}
