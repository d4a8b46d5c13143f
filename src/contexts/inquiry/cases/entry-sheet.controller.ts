import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { LongBody } from '../../../platform/http/body-size';
import { Desk } from '../../../platform/http/desk';
import { plain } from '../../../platform/http/plain';
import { Command } from '../../../platform/http/request';
import { lateCodes, registerCodes } from '../../../platform/http/routes';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { RegisteredDto } from './board/board.dto';
import { caseDecider } from './case.decider';
import { unitCodes } from './case-route';
import { fromSheet, stepsOf } from './entry-sheet';
import { EntrySheetBody } from './entry-sheet.dto';
import { ShownCases } from './shown-cases';

/** 补录单: a case with all that happened to it before it was entered. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class EntrySheetController {
  constructor(
    private readonly desk: Desk,
    private readonly cases: ShownCases,
  ) {}

  @LongBody()
  @Post('entry-sheet')
  @ApiOperation({
    summary: '补录单：一次补录登记、交办、答复、评价',
    description: '各步按实际发生的时间先后；任何一步不合规则，全部不予登记，并指明是哪一步。',
  })
  @ApiCreatedResponse({ type: RegisteredDto })
  @Answers(
    ...[...registerCodes, ...lateCodes('case'), ...unitCodes, 'case.exists', 'case.sheet-gap', 'attachment.missing'],
    ...['occurred-at.in-future', 'case.term-too-long', 'case.reply-category', 'case.reply-commitment'],
    ...['case.rating-reasons', 'case.rating-attitude', 'case.not-a-filer', 'case.not-the-rater', 'case.rater-of-unit'],
  )
  async enter(
    @Body() body: EntrySheetBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed & { readonly number: string | null }> {
    const { id, title, description, place, topic, keyWork, origin, filers, urgency } = body;
    const request = fromSheet(sent, body);
    const data = {
      title,
      description,
      place: plain(place),
      topic,
      keyWork: keyWork ?? null,
      origin,
      filers: filers ?? [],
      proposedUnit: null,
      urgency,
      commitment: null,
    };
    const registration = { type: 'RegisterCase', data } as const;
    const committed = await this.desk.do(caseDecider, id ?? null, registration, request, stepsOf(body, request));
    return { ...committed, number: await this.cases.numberOf(committed, request) };
  }
}
