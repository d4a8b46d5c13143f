import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Cell, wholeSheets } from '../../../capabilities/exports/sheet.rules';
import { localDayOf } from '../../../kernel/time/moments';
import { Answers } from '../../../platform/http/answers';
import { Costly } from '../../../platform/http/costly';
import { fileName } from '../../../platform/http/disposition';
import { fileAnswer } from '../../../platform/http/file-answer';
import { AskedForMoments } from '../../../platform/http/moments';
import { type AskedAt, AskingAt } from '../../../platform/http/reading';
import { Asking } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { QuestionRequest } from '../../../platform/messaging/request';
import { csvFile, xlsxFile } from '../../../platform/tables/writing-thread';
import { type WrittenSheet, xlsxType } from '../../../platform/tables/written';
import type { OpenedPerson } from '../../../platform/vault/opening';
import { BoardFilterQuery } from './board/board.dto';
import { boardSheet, type BoardSheetPage } from './board/board-sheet.view';
import { caseSheets } from './case-sheets.view';

const personRows = (what: string, person: OpenedPerson | null): readonly (readonly Cell[])[] => {
  if (person === null) return [];
  if (person.unavailable === true) return [[what, '暂不可用']];
  // If the fields are missing, the reader may not see them, so nothing is shown.
  return Object.entries(person.fields ?? {}).map(([field, value]) => [`${what}：${fieldWords[field] ?? field}`, value]);
};
const fieldWords: Readonly<Record<string, string>> = {
  name: '姓名',
  phone: '电话',
  address: '住址',
  idNumber: '证件号码',
  text: '内容',
};

const momentCodes = ['moment.unreadable', 'moment.in-future'] as const;

/** The board and a case's file, for people who continue in a spreadsheet; streamed as they are read. */
@ApiTags('exports')
@Controller('api/v1/cases')
export class CaseExportsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('export.xlsx')
  @Costly()
  @ApiOperation({
    summary: '导出看板为 Excel',
    description: '按看板同样的筛选；日期为真正的日期，文字一律作文字，不作公式。',
  })
  @ApiProduces(xlsxType)
  @ApiOkResponse({ description: 'Excel 文件', schema: { type: 'string', format: 'binary' } })
  @Answers(...momentCodes, 'asof.not-here')
  async board(@Query() query: BoardFilterQuery, @Asking() request: QuestionRequest): Promise<StreamableFile> {
    const { sheet, day } = await this.sheetOf(query, request);
    return fileAnswer(xlsxFile([sheet]), {
      type: xlsxType,
      name: `整改看板${day}.xlsx`,
      plain: `board-${day}.xlsx`,
    });
  }

  @Get('export.csv')
  @Costly()
  @ApiOperation({ summary: '导出看板为 CSV', description: 'UTF-8，带 BOM；会被当作公式的文字前加单引号。' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'CSV 文件', schema: { type: 'string', format: 'binary' } })
  @Answers(...momentCodes, 'asof.not-here')
  async boardCsv(@Query() query: BoardFilterQuery, @Asking() request: QuestionRequest): Promise<StreamableFile> {
    const { sheet, day } = await this.sheetOf(query, request);
    return fileAnswer(csvFile(sheet), {
      type: 'text/csv; charset=utf-8',
      name: `整改看板${day}.csv`,
      plain: `board-${day}.csv`,
    });
  }

  @Get(':id/export.xlsx')
  @Costly()
  @ApiOperation({
    summary: '导出一个事项的案卷为 Excel',
    description: '概况、经过、各轮办理、佐证与附件清单；反映人的个人信息只给有权查看的人。',
  })
  @AskedForMoments()
  @ApiProduces(xlsxType)
  @ApiOkResponse({ description: 'Excel 文件', schema: { type: 'string', format: 'binary' } })
  @Answers('case.not-found', ...momentCodes)
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingAt() { moments, request }: AskedAt,
  ): Promise<StreamableFile> {
    const answer = await this.queries.execute(new Ask(caseSheets, { ...moments, id }, request));
    // The edge has already unsealed these, or left only the id.
    const { title, reporter, sealedText } = answer;
    const [cover, ...rest] = answer.sheets;
    const rows = [
      ...cover!.rows,
      ...personRows('反映人', reporter as OpenedPerson | null),
      ...personRows('反映', sealedText as OpenedPerson | null),
    ];
    return fileAnswer(xlsxFile(wholeSheets([{ ...cover!, rows }, ...rest])), {
      type: xlsxType,
      name: `案卷 ${fileName(title)}.xlsx`,
      plain: 'case.xlsx',
    });
  }

  private async sheetOf(
    query: BoardFilterQuery,
    request: QuestionRequest,
  ): Promise<{ readonly sheet: WrittenSheet<Cell>; readonly day: string }> {
    const first = await this.boardPage(query, request);
    const parts = this.parts(first, query, request);
    return {
      sheet: { name: '整改看板', columns: first.columns, parts },
      day: localDayOf(Date.parse(first.moment.asOf)),
    };
  }

  private boardPage(query: BoardFilterQuery, request: QuestionRequest, cursor?: string): Promise<BoardSheetPage> {
    return this.queries.execute(new Ask(boardSheet, { ...query, cursor, limit: 200 }, request));
  }

  /** The first page, then the rest as of the moment of the first, so that no row moves between pages. */
  private async *parts(
    first: BoardSheetPage,
    query: BoardFilterQuery,
    request: QuestionRequest,
  ): AsyncGenerator<readonly (readonly Cell[])[]> {
    yield first.rows;
    // Search works only for now.
    const held = query.search === undefined ? { ...query, ...first.moment } : query;
    for (let next = first.next; next !== null;) {
      const page = await this.boardPage(held, request, next);
      yield page.rows;
      next = page.next;
    }
  }
}
