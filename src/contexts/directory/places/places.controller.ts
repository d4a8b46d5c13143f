import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import { Route } from '../../../platform/http/routes';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { PlaceDto } from '../directory-answers.dto';
import { placesQuestion } from '../directory-questions.view';
import { MovePlaceBody, ReasonBody, RegisterPlaceBody, RenameBody, WhichQuery } from '../directory.dto';
import { placeDecider } from './place.decider';

@ApiTags('directory')
@Controller('api/v1/places')
export class PlacesController {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: '社区、网格、小区' })
  @ApiOkResponse({ type: [PlaceDto] })
  list(@Query() which: WhichQuery, @Asking() request: QuestionRequest): Promise<readonly PlaceDto[]> {
    return this.queries.execute(new Ask(placesQuestion, which, request));
  }

  @Post()
  @ApiOperation({ summary: '登记社区、网格或小区' })
  @ApiCreatedResponse({ type: CommittedDto })
  register(
    @Body() { id, jurisdiction, kind, name, parent }: RegisterPlaceBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { kind, name, parent: parent ?? null };
    return this.desk.do(placeDecider, id ?? null, { type: 'RegisterPlace', data }, { ...request, jurisdiction });
  }

  @Route('rename', '地点改名')
  rename(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: RenameBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(placeDecider, id, { type: 'RenamePlace', data: { name } }, request);
  }

  @Route('move', '改属另一上级地点')
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { parent }: MovePlaceBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(placeDecider, id, { type: 'MovePlace', data: { parent } }, request);
  }

  @Route('close', '停用地点')
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(placeDecider, id, { type: 'ClosePlace', data: { reason } }, request);
  }

  @Route('reopen', '恢复地点')
  reopen(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(placeDecider, id, { type: 'ReopenPlace', data: {} }, request);
  }
}
