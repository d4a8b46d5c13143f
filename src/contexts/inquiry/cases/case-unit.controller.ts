import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LongBody } from '../../../platform/http/body-size';
import { Desk } from '../../../platform/http/desk';
import { caseDecider } from './case.decider';
import { plain } from '../../../platform/http/plain';
import { Command } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { entered, paperOf } from '../../../platform/http/entered';
import {
  DraftBody,
  NameHandlerBody,
  OpinionBody,
  RequestOpinionsBody,
  ReturnDraftBody,
  SignBody,
} from './case-unit.dto';
import { Route, unitCodes } from './case-route';

const draftCodes = ['case.draft-missing', 'case.draft-not-submitted', 'case.draft-changed'] as const;

/** Work within the responsible unit and with its co-units: the handler, opinions, drafts, the signature. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseUnitController {
  constructor(private readonly desk: Desk) {}

  @Route('handler', '指定经办人', 'case.handler-not-of-unit', ...unitCodes)
  handler(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NameHandlerBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { person: body.person ?? null, reason: body.reason };
    return this.desk.do(caseDecider, id, { type: 'NameHandler', data }, entered(sent, body));
  }

  @Route(
    'opinion-request',
    '征求协办意见',
    'case.opinion-of-nobody',
    'case.opinion-not-co-unit',
    'case.opinion-after-due',
    ...unitCodes,
  )
  requestOpinions(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RequestOpinionsBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { units, about, dueOn } = body;
    return this.desk.do(
      caseDecider,
      id,
      { type: 'RequestOpinions', data: { units, about, dueOn } },
      entered(sent, body),
    );
  }

  @Route('opinion', '提出协办意见', 'case.opinion-not-asked', 'attachment.missing', ...unitCodes)
  opinion(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpinionBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { text: body.text, evidence: plain(body.evidence), ...paperOf(body) };
    return this.desk.do(caseDecider, id, { type: 'GiveOpinion', data }, entered(sent, body));
  }

  @LongBody()
  @Route('draft', '保存答复稿', 'attachment.missing', ...unitCodes)
  draft(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { category, summary, points, inPerson, evidence, commitment, about }: DraftBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = {
      category: category ?? null,
      summary,
      points: plain(points ?? []),
      inPerson: inPerson ?? false,
      evidence: evidence === undefined ? { text: '', attachments: [] } : plain(evidence),
      commitment: commitment === undefined ? null : plain(commitment),
      ...(about === undefined ? {} : { about }),
    };
    return this.desk.do(caseDecider, id, { type: 'DraftReply', data }, request);
  }

  @Route('draft-submit', '答复稿送签', 'case.draft-missing', 'case.reply-category', ...unitCodes)
  submit(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'SubmitDraft', data: {} }, request);
  }

  @Route('draft-return', '负责人退回答复稿', ...draftCodes, ...unitCodes)
  returned(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { draft, reason }: ReturnDraftBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'ReturnDraft', data: { draft, reason } }, request);
  }

  @Route('sign', '负责人签发答复', 'case.draft-own', ...draftCodes, ...unitCodes)
  sign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { draft }: SignBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(caseDecider, id, { type: 'SignReply', data: { draft } }, request);
  }
}
