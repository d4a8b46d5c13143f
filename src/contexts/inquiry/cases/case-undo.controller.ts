import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { entered, paperOf } from '../../../platform/http/entered';
import { Command } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { fourEyesCodes, independenceCodes, Route, unitCodes } from './case-route';
import { caseDecider } from './case.decider';
import { UndoBody, UnitUndoBody } from './case-undo.dto';

const nothing = 'case.nothing-to-undo';

/** 更正: what never should have been is undone by a further fact, with its reason. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseUndoController {
  constructor(private readonly desk: Desk) {}

  @Route('agree-reassignment', '承办单位同意改派', nothing, 'case.reassignment-agreed', ...unitCodes)
  agree(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnitUndoBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { reason: body.reason, ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'AgreeReassignment', data }, entered(sent, body));
  }

  @Route('undo-assignment', '更正：交办有误', nothing, 'case.undo-needs-consent', ...independenceCodes)
  assignment(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: UndoBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'UndoAssignment', data: { reason } }, request);
  }

  @Route('undo-reply', '更正：撤回答复', nothing, 'case.undo-rated', ...unitCodes)
  reply(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnitUndoBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { reason: body.reason, ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'UndoReply', data }, entered(sent, body));
  }

  @Route('undo-rating', '更正：撤回评价', nothing, 'case.not-its-rater', 'case.rater-of-unit', 'case.scan-missing')
  rating(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnitUndoBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { reason: body.reason, ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'UndoRating', data }, entered(sent, body));
  }

  @Route(
    'contradict-rating',
    '否认代录的评价，由本人评价',
    nothing,
    ...['case.rating-not-entered', 'case.contradict-too-late', 'case.scan-missing'],
  )
  contradict(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnitUndoBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { reason: body.reason, ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'ContradictRating', data }, entered(sent, body));
  }

  @Route('undo-close-off', '更正：误销号', nothing, ...fourEyesCodes)
  closeOff(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: UndoBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'UndoCloseOff', data: { reason } }, request);
  }

  @Route('undo-supervision', '更正：撤销督办', 'case.not-supervised', ...independenceCodes)
  supervision(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: UndoBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'UndoSupervision', data: { reason } }, request);
  }
}
