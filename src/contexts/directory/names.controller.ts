import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Id } from '../../kernel/ids';
import { Asking } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { QuestionRequest } from '../../platform/messaging/request';
import { alikeNamesQuestion } from './alike-names.view';
import { AlikeNamesDto } from './directory-answers.dto';
import { type Named, namesQuestion } from './directory-questions.view';
import { NamesBody } from './directory.dto';

@ApiTags('directory')
@Controller('api/v1/names')
export class NamesController {
  constructor(private readonly queries: QueryBus) {}

  @Get('alike')
  @ApiOperation({
    summary: '写法相近的名称',
    description: '在用的单位、地点、人员、专题中只差全角半角、大小写、繁体简体或标点的；不会自动合并，由人改名或停用。',
  })
  @ApiOkResponse({ type: [AlikeNamesDto] })
  alike(@Asking() request: QuestionRequest): Promise<readonly AlikeNamesDto[]> {
    return this.queries.execute(new Ask(alikeNamesQuestion, {}, request));
  }

  // The question is sent in a body, because five hundred ids do not fit into a URL.
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '编号对应的名称' })
  @ApiOkResponse({
    schema: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          kind: { type: 'string', example: 'unit' },
          name: { type: 'string', example: '城市管理科' },
          successor: {
            type: 'object',
            description: '已并入他单位的：今由何单位承办，与原名一并显示',
            properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string', example: '综合执法局' } },
          },
        },
      },
    },
  })
  names(@Body() { ids }: NamesBody, @Asking() request: QuestionRequest): Promise<Readonly<Record<Id, Named>>> {
    return this.queries.execute(new Ask(namesQuestion, { ids }, request));
  }
}
