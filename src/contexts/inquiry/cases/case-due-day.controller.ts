import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { plain } from '../../../platform/http/plain';
import { Asking } from '../../../platform/http/request';
import type { QuestionRequest } from '../../../platform/messaging/request';
import type { CaseCommand } from './case.decider';
import { DueDayBody, DueDayDto } from './case-due-day.dto';
import { fourEyesCodes } from './case-route';
import type { DueDay } from './due-day.view';
import { DueDays } from './due-days';

/** What such a command says besides, which has no part in the day. */
const unsaid = { reason: '预看期限', evidence: { text: '预看期限', attachments: [] } };

/** Without a unit it is refused as an assignment to a unit that is not there. */
const commandIn = ({ command, unit = '', coUnits, urgency = 'normal', term }: DueDayBody): CaseCommand => {
  const longer = term === undefined ? {} : { term: plain(term) };
  switch (command) {
    case 'AssignCase':
      return { type: command, data: { unit, coUnits: coUnits ?? [], urgency, ...longer } };
    case 'GrantExtension':
      return { type: command, data: longer };
    case 'ResumeClock':
      return { type: command, data: {} };
    case 'ReopenCase':
      return { type: command, data: { found: unsaid.reason, evidence: unsaid.evidence } };
    case 'OrderRework':
    case 'EndDeferral':
      return { type: command, data: { reason: unsaid.reason } };
  }
};

/** The day that a decision would set, before it is taken. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseDueDayController {
  constructor(private readonly days: DueDays) {}

  @Post(':id/due-day')
  @HttpCode(200)
  @ApiOperation({
    summary: '预看期限',
    description: '这样做的话哪一天到期、为何是这一天；不保存任何内容。不能这样做的，照样告知理由。',
  })
  @ApiOkResponse({ type: DueDayDto })
  @Answers(
    'case.not-found',
    'case.wrong-phase',
    'unit.missing',
    'unit.closed',
    'case.unit-twice',
    'case.term-too-long',
    'case.term-goes-on',
    'case.no-extension-pending',
    'case.extension-beyond-request',
    ...fourEyesCodes,
  )
  ahead(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DueDayBody,
    @Asking() request: QuestionRequest,
  ): Promise<DueDay> {
    return this.days.after(id, commandIn(body), request);
  }
}
