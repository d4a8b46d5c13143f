import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Id } from '../../../kernel/ids';
import { PersonalInput } from '../../../kernel/personal';
import { notFound } from '../../../kernel/rejection';
import { Desk } from '../../../platform/http/desk';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import { Route } from '../../../platform/http/routes';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { commandIdOf, derive } from '../../../platform/messaging/names';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { ListedPersonDto, PersonDto } from '../directory-answers.dto';
import { peopleQuestion, personQuestion } from '../directory-questions.view';
import { PersonalBody, ReasonBody, RegisterPersonBody, RelabelPersonBody, WhichQuery } from '../directory.dto';
import { personDecider } from './person.decider';

/** The personal data in the body, to be sealed under the person's own id before anything is decided. */
const sealable = (body: PersonalBody, person: Id): PersonalInput => {
  const fields: Record<string, string> = {};
  if (body.name !== undefined) fields['name'] = body.name;
  if (body.phone !== undefined) fields['phone'] = body.phone;
  if (body.address !== undefined) fields['address'] = body.address;
  return new PersonalInput(fields, person);
};

@ApiTags('directory')
@Controller('api/v1/people')
export class PeopleController {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: '代表与人员（称呼和身份）' })
  @ApiOkResponse({ type: [ListedPersonDto] })
  list(@Query() which: WhichQuery, @Asking() request: QuestionRequest): Promise<readonly ListedPersonDto[]> {
    return this.queries.execute(new Ask(peopleQuestion, which, request));
  }

  @Get(':id')
  @ApiOperation({ summary: '一个人，连同其个人信息' })
  @ApiOkResponse({ type: PersonDto })
  async show(@Param('id', ParseUUIDPipe) id: string, @Asking() request: QuestionRequest): Promise<PersonDto> {
    const found = await this.queries.execute(new Ask(personQuestion, { id }, request));
    return found ?? notFound('person.missing', '没有该人员', 'There is no such person');
  }

  @Post()
  @ApiOperation({ summary: '登记人员' })
  @ApiCreatedResponse({ type: CommittedDto })
  register(
    @Body() { id, jurisdiction, label, personal }: RegisterPersonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const person = id ?? derive('id', commandIdOf(request.account, 'RegisterPerson', request.idempotencyKey));
    const data = { label, ...(personal === undefined ? {} : { personal: sealable(personal, person) }) };
    return this.desk.do(personDecider, person, { type: 'RegisterPerson', data }, { ...request, jurisdiction });
  }

  @Route('relabel', '更改称呼')
  relabel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { label }: RelabelPersonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(personDecider, id, { type: 'RelabelPerson', data: { label } }, request);
  }

  @Route('personal', '填写个人信息（加密保存，以最近一次为准）')
  record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PersonalBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(
      personDecider,
      id,
      { type: 'RecordPersonalData', data: { personal: sealable(body, id) } },
      request,
    );
  }

  @Route('close', '停用人员')
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(personDecider, id, { type: 'ClosePerson', data: { reason } }, request);
  }

  @Route('reopen', '恢复人员')
  reopen(@Param('id', ParseUUIDPipe) id: string, @Command() request: CommandRequest): Promise<Committed> {
    return this.desk.do(personDecider, id, { type: 'ReopenPerson', data: {} }, request);
  }
}
