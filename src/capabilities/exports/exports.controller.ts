import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers';
import { Costly } from '../../platform/http/costly';
import { fileAnswer } from '../../platform/http/file-answer';
import { Asking } from '../../platform/http/request';
import { Ask } from '../../platform/messaging/ask';
import type { QuestionRequest } from '../../platform/messaging/request';
import { xlsxFile } from '../../platform/tables/writing-thread';
import { xlsxType } from '../../platform/tables/written';
import { ReportQuery } from '../statistics/statistics-query.dto';
import { statisticsSheets } from '../statistics/statistics-sheets.view';
import { wholeSheets } from './sheet.rules';

const momentCodes = ['moment.unreadable', 'moment.in-future'] as const;

/** Figures to work with in a spreadsheet. */
@ApiTags('exports')
@Controller('api/v1')
export class ExportsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('statistics/export.xlsx')
  @Costly()
  @ApiOperation({ summary: '导出统计为 Excel', description: '指标及口径、分列，以及再问得同样数字所需的时期与时刻。' })
  @ApiProduces(xlsxType)
  @ApiOkResponse({ description: 'Excel 文件', schema: { type: 'string', format: 'binary' } })
  @Answers(...momentCodes, 'statistics.period', 'statistics.metric-missing')
  async statistics(@Query() query: ReportQuery, @Asking() request: QuestionRequest): Promise<StreamableFile> {
    const sheets = await this.queries.execute(new Ask(statisticsSheets, query, request));
    return fileAnswer(xlsxFile(wholeSheets(sheets)), {
      type: xlsxType,
      name: '统计.xlsx',
      plain: 'statistics.xlsx',
    });
  }
}
