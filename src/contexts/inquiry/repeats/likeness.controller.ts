import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { AskedForMoments } from '../../../platform/http/moments';
import { PageQuery } from '../../../platform/http/page';
import { plain } from '../../../platform/http/plain';
import { type AskedAt, AskingAt } from '../../../platform/http/reading';
import { Asking } from '../../../platform/http/request';
import { Ask } from '../../../platform/messaging/ask';
import type { QuestionRequest } from '../../../platform/messaging/request';
import { dismissedList, type DismissedPair } from './dismissed-pairs.view';
import {
  hotPlaces,
  type HotPlaces,
  type RepeatOverview,
  repeatOverview,
  type SystemicTopics,
  systemicTopics,
} from './repeat-overview.view';
import { repeatSuggestions, similarCases, type Suggestions } from './repeat-suggestions.view';
import { type Suspected, suspectedRepeats } from './suspected-repeats.view';
import { DismissedListDto, SuggestBody, SuggestionsDto, SuspectedListDto } from './likeness.dto';
import { HotPlacesDto, HotQuery, RepeatOverviewDto, SystemicTopicsDto } from './repeat-overview.dto';

/** What was told before: suggestions, suspected repeats, and what recurs where. */
@ApiTags('repeat issues')
@Controller('api/v1')
export class LikenessController {
  constructor(private readonly queries: QueryBus) {}

  @Post('repeat-issues/suggestions')
  @HttpCode(200)
  @ApiOperation({ summary: '边填边查：以前是否反映过', description: '只列本人可见的事项；不保存任何内容。' })
  @ApiOkResponse({ type: SuggestionsDto })
  suggestions(@Body() body: SuggestBody, @Asking() request: QuestionRequest): Promise<Suggestions> {
    const { title, description, place, unit, reporter } = body;
    const told = { title, description, place: place === undefined ? {} : plain(place) };
    const params = { ...told, unit: unit ?? null, reporter: reporter ?? null };
    return this.queries.execute(new Ask(repeatSuggestions, params, request));
  }

  @Get('cases/:id/similar')
  @ApiOperation({ summary: '与此事项相似的其他事项', description: '已认定不是同一问题的不列。' })
  @ApiOkResponse({ type: SuggestionsDto })
  @Answers('case.not-found')
  similar(@Param('id', ParseUUIDPipe) id: string, @Asking() request: QuestionRequest): Promise<Suggestions> {
    return this.queries.execute(new Ask(similarCases, { id }, request));
  }

  @Get('repeat-issues/suspected')
  @ApiOperation({ summary: '疑似重复，待认定', description: '新的在前；已关联或已否定的不列。' })
  @ApiOkResponse({ type: SuspectedListDto })
  @Answers('page.cursor')
  suspected(
    @Query() query: PageQuery,
    @Asking() request: QuestionRequest,
  ): Promise<{ readonly rows: readonly Suspected[]; readonly next: string | null }> {
    return this.queries.execute(new Ask(suspectedRepeats, query, request));
  }

  @Get('repeat-issues/dismissals')
  @ApiOperation({ summary: '已否定的疑似重复', description: '后否定的在前；恢复后又会提示。' })
  @ApiOkResponse({ type: DismissedListDto })
  @Answers('page.cursor')
  dismissed(
    @Query() query: PageQuery,
    @Asking() request: QuestionRequest,
  ): Promise<{ readonly rows: readonly DismissedPair[]; readonly next: string | null }> {
    return this.queries.execute(new Ask(dismissedList, query, request));
  }

  @Get('repeat-issues/overview')
  @ApiOperation({ summary: '反复问题总览', description: '逐月、各单位和各专题的反弹、销号后多少天又反映。' })
  @AskedForMoments()
  @ApiOkResponse({ type: RepeatOverviewDto })
  @Answers('moment.unreadable', 'moment.in-future')
  overview(@AskingAt() { moments, request }: AskedAt): Promise<RepeatOverview> {
    return this.queries.execute(new Ask(repeatOverview, moments, request));
  }

  @Get('repeat-issues/hot-places')
  @ApiOperation({ summary: '热点地点', description: '截至某日，此前若干天内反映最多的地点；依内容中的名称。' })
  @ApiOkResponse({ type: HotPlacesDto })
  @Answers('moment.unreadable', 'moment.in-future')
  places(@Query() query: HotQuery, @Asking() request: QuestionRequest): Promise<HotPlaces> {
    return this.queries.execute(new Ask(hotPlaces, query, request));
  }

  @Get('repeat-issues/systemic-topics')
  @ApiOperation({ summary: '共性问题', description: '同类问题见于规则所定数目以上的地点。' })
  @ApiOkResponse({ type: SystemicTopicsDto })
  @Answers('moment.unreadable', 'moment.in-future')
  topics(@Query() query: HotQuery, @Asking() request: QuestionRequest): Promise<SystemicTopics> {
    return this.queries.execute(new Ask(systemicTopics, query, request));
  }
}
