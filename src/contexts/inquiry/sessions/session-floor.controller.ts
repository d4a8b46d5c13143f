import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { plain } from '../../../platform/http/plain';
import { Command } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { entered, explained } from '../../../platform/http/entered';
import { intervieweesOf } from '../interviews/interview-input';
import { answerOf, AnswerBody } from '../questions.dto';
import { registerCodes } from '../../../platform/http/routes';
import { sessionDecider } from './session.decider';
import { CountBallotBody } from './ballot.dto';
import {
  ChangeRollBody,
  CloseSessionBody,
  CorrectAnswerBody,
  FollowUpBody,
  JudgeAnswerBody,
  MakeCommitmentBody,
  MarkWeakBody,
  MeasureWorkBody,
  OpenSessionBody,
  QuestionBody,
  RateAnswerBody,
} from './session-floor.dto';
import { AmendMinutesBody, MinutesBody } from '../minutes.dto';
import { Route } from './session-route';
import { AskGuestsBody, guestCodes, guestsOf } from '../guests.dto';

const questionCodes = ['session.question-missing', 'session.question-gone', 'session.question-not-put'] as const;
const unitCodes = ['session.unit-not-invited', 'session.not-of-unit', 'session.signatory-not-of-unit'] as const;

/** A session from its opening to the minutes: questions put and answered, promises, ballots, weak works. */
@ApiTags('sessions')
@Controller('api/v1/sessions')
export class SessionFloorController {
  constructor(private readonly desk: Desk) {}

  @Route(
    'open',
    '开会',
    ...['session.not-noticed', 'session.no-quorum', 'session.eligible', 'session.present-twice'],
    ...['session.not-in-office', 'session.role-noted', 'session.of-called-unit'],
    ...unitCodes,
  )
  open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenSessionBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const { openedAt, present, respondents, eligible } = body;
    const people = { present: plain(present ?? []), respondents: intervieweesOf(respondents ?? []) };
    const data = { openedAt, ...(eligible === undefined ? {} : { eligible }), ...people };
    return this.desk.do(sessionDecider, id, { type: 'OpenSession', data }, explained(request, body));
  }

  @Route(
    'roll',
    '登记到场或离场',
    ...['session.roll-nobody', 'session.roll-time', 'session.here-already', 'session.not-here'],
    ...['session.not-in-office', 'session.role-noted', 'session.of-called-unit'],
  )
  roll(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { at, came, left }: ChangeRollBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { at, came: plain(came ?? []), left: left ?? [] };
    return this.desk.do(sessionDecider, id, { type: 'ChangeRoll', data }, request);
  }

  @Route('put', '提出问题', 'session.of-called-unit', ...questionCodes)
  put(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { question }: QuestionBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'PutQuestion', data: { question } }, request);
  }

  @Route('answer', '答复', 'session.scan-missing', 'attachment.missing', ...questionCodes, ...unitCodes)
  answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { question: body.question, answer: answerOf(body) };
    return this.desk.do(sessionDecider, id, { type: 'AnswerQuestion', data }, entered(sent, body));
  }

  @Route('correct-answer', '更正答复；原答复保留', 'session.answer-missing', ...questionCodes, ...unitCodes)
  correct(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectAnswerBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { question, number, text, reason } = body;
    const command = { type: 'CorrectAnswer', data: { question, number, text, reason } } as const;
    return this.desk.do(sessionDecider, id, command, entered(sent, body));
  }

  @Route('judge-empty', '认定答复没有实质内容', 'session.answer-missing', 'session.of-called-unit', ...questionCodes)
  judge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { question, number, reason }: JudgeAnswerBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'JudgeAnswerEmpty', data: { question, number, reason } }, request);
  }

  @Route(
    'follow-up',
    '追问',
    'session.not-answered',
    'session.of-called-unit',
    'session.not-a-representative',
    ...questionCodes,
  )
  followUp(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FollowUpBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { question, text } = body;
    return this.desk.do(sessionDecider, id, { type: 'FollowUp', data: { question, text } }, entered(sent, body));
  }

  @Route('commitment', '承诺', 'commitment.day-not-later', 'commitment.too-late', ...questionCodes, ...unitCodes)
  commitment(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MakeCommitmentBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const data = { question: body.question, commitment: plain(body.commitment), urgency: body.urgency };
    return this.desk.do(sessionDecider, id, { type: 'MakeCommitment', data }, entered(sent, body));
  }

  @Route(
    'rate',
    '评价答复',
    'session.not-the-asker',
    'session.not-answered',
    'session.rating-reasons',
    ...questionCodes,
  )
  rate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RateAnswerBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { question, satisfied, reasons } = body;
    const data = { question, satisfied, reasons: reasons ?? null };
    return this.desk.do(sessionDecider, id, { type: 'RateAnswer', data }, entered(sent, body));
  }

  @Route(
    'ballot',
    '测评计票',
    ...['ballot.count', 'ballot.handed-in', 'ballot.sum', 'ballot.eligible', 'ballot.again-reason', 'ballot.twice'],
    ...['session.no-quorum', 'session.of-called-unit'],
    ...unitCodes,
  )
  ballot(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { question, unit, ...count }: CountBallotBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { question: question ?? null, unit: unit ?? null, ...plain(count) };
    return this.desk.do(sessionDecider, id, { type: 'CountBallot', data }, request);
  }

  @Route('weak-work', '标为弱项短板', 'session.of-called-unit', ...registerCodes, ...unitCodes)
  markWeak(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { unit, topic, what, measure, dueOn }: MarkWeakBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { unit, topic, what, measure: measure === undefined ? null : plain(measure), dueOn: dueOn ?? null };
    return this.desk.do(sessionDecider, id, { type: 'MarkWeak', data }, request);
  }

  @Route(
    'weak-work-reading',
    '记录弱项的新数值',
    ...['session.weak-work-missing', 'session.day-in-future', 'session.of-called-unit'],
  )
  measure(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { work, on, value, note }: MeasureWorkBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    const data = { work, on, value, note: note ?? '' };
    return this.desk.do(sessionDecider, id, { type: 'MeasureWork', data }, request);
  }

  @Route('close', '散会', 'session.closed-at', 'session.of-called-unit')
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { closedAt }: CloseSessionBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'CloseSession', data: { closedAt } }, request);
  }

  @Route('minutes', '印发纪要', 'session.of-called-unit')
  minutes(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: MinutesBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'IssueMinutes', data: { text } }, request);
  }

  @Route('amend-minutes', '更正纪要；原文保留', 'session.minutes-same', 'session.of-called-unit')
  amendMinutes(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text, reason }: AmendMinutesBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'AmendMinutes', data: { text, reason } }, request);
  }

  @Route('guests', '征询群众代表、企业', 'session.unit-not-invited', 'session.of-called-unit', ...guestCodes)
  guests(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AskGuestsBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'AskGuests', data: guestsOf(body) }, request);
  }
}
