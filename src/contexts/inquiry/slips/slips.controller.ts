import { Body, Controller, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TimelineDto } from '../../../capabilities/timeline/timeline.dto';
import type { Timeline } from '../../../capabilities/timeline/timelines.view';
import type { InstrumentList } from '../../../kernel/reading/rows';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Desk } from '../../../platform/http/desk';
import { entered } from '../../../platform/http/entered';
import { plain } from '../../../platform/http/plain';
import { type AskedAt, AskingAt, List, Pages, readingOf, type Shown } from '../../../platform/http/reading';
import { Asking, Command } from '../../../platform/http/request';
import { lateCodes, routesOf } from '../../../platform/http/routes';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { type CommandRequest, type QuestionRequest, readerOf } from '../../../platform/messaging/request';
import { type SlipCommand, slipDecider } from './slip.decider';
import {
  AddSlipPhotosBody,
  ReceiveSlipBody,
  SetAsideSlipBody,
  SlipListDto,
  SlipListQuery,
  SlipPageDto,
  SlipReasonBody,
} from './slip.dto';
import type { SlipRecord } from './slip-record.state';
import { slipList, slipPage, type SlipPage, slipTimeline } from './slips.view';

const Read = readingOf('slip');
const Route = routesOf('slip', ...lateCodes('slip'));
const photoCodes = ['slip.no-photo', 'slip.not-a-photo', 'attachment.missing'] as const;

/** A paper is its own proof, however late it is handed in. */
const withItsPaper = (request: CommandRequest, { photos = [] }: AddSlipPhotosBody): CommandRequest =>
  request.lateReason === undefined || request.lateScan !== undefined || photos[0] === undefined
    ? request
    : { ...request, lateScan: plain(photos[0]) };

/** 拍照即交: photographed papers, from the photo to what becomes of them. */
@ApiTags('slips')
@Controller('api/v1/slips')
export class SlipsController {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
    private readonly pages: Pages,
  ) {}

  @List({ summary: '纸面记录列表', description: '新的在前。代表只见本人所交的。' }, SlipListDto)
  list(@Query() query: SlipListQuery, @Asking() request: QuestionRequest): Promise<InstrumentList<SlipRecord>> {
    return this.queries.execute(new Ask(slipList, query, request));
  }

  @Read('', { summary: '一份纸面记录' }, SlipPageDto)
  page(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() asked: AskedAt,
  ): Promise<Shown<SlipPage, SlipCommand['type']>> {
    return this.pages.show(slipPage, slipDecider, { id, ...asked }, (page) => page.slip.revision);
  }

  @Read('timeline', { summary: '一份纸面记录的经过', description: '按登记的先后，每件事一行。' }, TimelineDto)
  timeline(@Param('id', ParseUUIDPipe) id: string, @AskingAt() asked: AskedAt): Promise<Timeline> {
    return this.queries.execute(new Ask(slipTimeline, { ...asked.moments, id }, asked.request));
  }

  @Post()
  @ApiOperation({
    summary: '拍照即交',
    description: '一张纸面约谈记录的照片即可提交，由工委办公室代录，再请本人确认。收到即为提交。',
  })
  @ApiCreatedResponse({ type: CommittedDto })
  @Answers(
    ...['slip.exists', 'slip.filer-missing', 'slip.entered-by-office-only', ...photoCodes, ...lateCodes('slip')],
    ...['interview.filer-role', 'interview.deputies-file', 'person.missing', 'person.closed'],
  )
  receive(@Body() body: ReceiveSlipBody, @Command() sent: CommandRequest): Promise<Committed> {
    const { id, jurisdiction, photos, words } = body;
    const request = {
      ...withItsPaper(entered(sent, body), body),
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
    };
    const data = { photos: plain(photos), ...(words === undefined ? {} : { words }) };
    return this.desk.do(slipDecider, id ?? null, { type: 'ReceiveSlip', data }, request);
  }

  @Route('photos', '补拍或补充说明', 'slip.not-its-filer', ...photoCodes)
  addPhotos(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AddSlipPhotosBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { photos = [], words } = body;
    const data = { photos: plain(photos), ...(words === undefined ? {} : { words }) };
    const request = withItsPaper(entered(sent, body), body);
    return this.desk.do(slipDecider, id, { type: 'AddSlipPhotos', data }, request);
  }

  @Route('ask-back', '看不清，请本人补拍')
  askBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: SlipReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(slipDecider, id, { type: 'AskBackSlip', data: { reason } }, request);
  }

  @Route('end-typing', '这一份已录完')
  endTyping(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(slipDecider, id, { type: 'EndSlipTyping', data: {} }, request);
  }

  @Route('set-aside', '搁置：重复，或不是约谈记录', 'slip.duplicate-of-itself')
  async setAside(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, duplicateOf }: SetAsideSlipBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    if (duplicateOf !== undefined)
      await this.queries.execute(new Ask(slipPage, { id: duplicateOf }, readerOf(request)));
    const data = { slip: id, reason, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
    return this.desk.do(slipDecider, id, { type: 'SetAsideSlip', data }, request);
  }

  @Route('take-up', '取消搁置，重新代录')
  takeUp(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: SlipReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(slipDecider, id, { type: 'TakeUpSlip', data: { reason } }, request);
  }
}
