import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { PlaceDto } from '../directory-answers.dto';
import { placesQuestion } from '../directory-questions.view';
import { MovePlaceBody, ReasonBody, RegisterPlaceBody, RenameBody, WhichQuery } from '../directory.dto';
import { type PlaceCommand, placeDecider } from './place.decider';

@ApiTags('directory')
@Controller('api/v1/places')
export class PlacesController {
  constructor(
    private readonly commands: CommandBus,
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
    return this.do(id ?? null, { type: 'RegisterPlace', data }, { ...request, jurisdiction });
  }

  @Post(':id/rename')
  @HttpCode(200)
  @ApiOperation({ summary: '地点改名' })
  @ApiOkResponse({ type: CommittedDto })
  rename(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: RenameBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do(id, { type: 'RenamePlace', data: { name } }, request);
  }

  @Post(':id/move')
  @HttpCode(200)
  @ApiOperation({ summary: '改属另一上级地点' })
  @ApiOkResponse({ type: CommittedDto })
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { parent }: MovePlaceBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do(id, { type: 'MovePlace', data: { parent } }, request);
  }

  @Post(':id/close')
  @HttpCode(200)
  @ApiOperation({ summary: '停用地点' })
  @ApiOkResponse({ type: CommittedDto })
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.do(id, { type: 'ClosePlace', data: { reason } }, request);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @ApiOperation({ summary: '恢复地点' })
  @ApiOkResponse({ type: CommittedDto })
  reopen(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.do(id, { type: 'ReopenPlace', data: {} }, request);
  }

  private do(id: string | null, command: PlaceCommand, request: CommandRequest): Promise<Committed> {
    return this.commands.execute(new Execute(placeDecider, id, command, request));
  }
}
