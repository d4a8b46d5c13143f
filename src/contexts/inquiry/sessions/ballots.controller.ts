import { Body, Controller, Get, HttpCode, type OnModuleInit, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { Answers } from '../../../platform/http/answers';
import { CommittedDto } from '../../../platform/http/committed.dto';
import { Asking, Command } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { Booth, type Standing } from '../../../capabilities/ballots/booth';
import { OpenBallotBody, VoteBody, VotingDto } from './ballot.dto';
import { sessionBallots } from './session-ballots';
import { sessionDecider } from './session.decider';

/** Secret ballots (测评) of a session: opened, voted in, closed and counted. */
@ApiTags('sessions')
@Controller('api/v1/sessions/:id/ballots')
export class BallotsController implements OnModuleInit {
  constructor(
    private readonly desk: Desk,
    private readonly booth: Booth,
  ) {}

  onModuleInit(): void {
    this.booth.serve(sessionBallots);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '开始无记名测评', description: '此刻在会的代表各投一票；不足法定人数的不能测评。' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers(
    ...['session.not-found', 'session.wrong-phase', 'session.question-missing'],
    ...['session.unit-not-invited', 'session.of-called-unit'],
    ...['session.no-quorum', 'ballot.again-reason', 'ballot.twice'],
  )
  open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { question, unit, again }: OpenBallotBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { question: question ?? null, unit: unit ?? null, ...(again === undefined ? {} : { again }) };
    return this.desk.do(sessionDecider, id, { type: 'OpenBallot', data }, request);
  }

  @Get(':ballot')
  @ApiOperation({ summary: '测评是否进行中，本人可否投票、是否已投' })
  @ApiOkResponse({ type: VotingDto })
  @Answers('session.not-found', 'ballot.not-found')
  standing(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('ballot', ParseUUIDPipe) ballot: string,
    @Asking() request: QuestionRequest,
  ): Promise<Standing> {
    return this.booth.standing(sessionBallots, id, ballot, request);
  }

  @Post(':ballot/vote')
  @HttpCode(204)
  @ApiOperation({ summary: '投票', description: '无记名：票不入事件，也不入日志；投后不能更改。' })
  @ApiNoContentResponse({ description: '已收到' })
  @Answers('session.not-found', 'ballot.not-found', 'ballot.closed', 'ballot.not-a-voter', 'ballot.voted')
  vote(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('ballot', ParseUUIDPipe) ballot: string,
    @Body() { vote }: VoteBody,
    @Asking() request: QuestionRequest,
  ): Promise<void> {
    return this.booth.vote(sessionBallots, id, ballot, [vote], request);
  }

  @Post(':ballot/close')
  @HttpCode(200)
  @ApiOperation({ summary: '截止并计票', description: '记下各项票数和谁投了票，随即销毁票箱。' })
  @ApiOkResponse({ type: CommittedDto })
  @Answers('session.not-found', 'session.wrong-phase', 'ballot.not-found')
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('ballot', ParseUUIDPipe) ballot: string,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.booth.close(sessionBallots, id, ballot, request);
  }
}
