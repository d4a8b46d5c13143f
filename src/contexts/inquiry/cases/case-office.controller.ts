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
import { PublishResultBody } from './case-course.dto';
import {
  AssignCaseBody,
  AddFindingBody,
  CaseReasonBody,
  CaseScanBody,
  CorrectPromiseBody,
  ReconsiderBody,
  RejectCaseBody,
  ScreenCaseBody,
} from './case.dto';
import { fourEyesCodes, independenceCodes, Route } from './case-route';

/** How the committee's office takes in a case, assigns it and sets it right. */
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
    'case.instruction-missing',
    ...independenceCodes,
  )
  assign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { unit, coUnits, urgency, term, opinionsBy, instruction }: AssignCaseBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const chosen = {
      ...(term === undefined ? {} : { term: plain(term) }),
      ...(opinionsBy === undefined ? {} : { opinionsBy }),
      ...(instruction === undefined ? {} : { instruction }),
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
