import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Desk } from '../../../platform/http/desk';
import { entered } from '../../../platform/http/entered';
import { plain } from '../../../platform/http/plain';
import { Command } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { ReportAfterBallotBody, UndoBallotCountBody } from './ballot.dto';
import { sessionDecider } from './session.decider';
import { Route } from './session-route';

/** What becomes of counts: undone where they never should have been, and reported on again where it did not pass. */
@ApiTags('sessions')
@Controller('api/v1/sessions')
export class BallotSequelsController {
  constructor(private readonly desk: Desk) {}

  @Route(
    'undo-ballot',
    '更正录入的计票：原计票保留可见，不再统计',
    'ballot.not-found',
    'ballot.not-entered',
    'session.of-called-unit',
  )
  undo(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ballot, reason }: UndoBallotCountBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.desk.do(sessionDecider, id, { type: 'UndoBallotCount', data: { ballot, reason } }, request);
  }

  @Route(
    'ballot-report',
    '测评未通过后再次报告',
    ...['ballot.not-found', 'ballot.no-report-due', 'ballot.not-its-unit'],
    ...['session.unit-not-invited', 'session.not-of-unit', 'session.signatory-not-of-unit'],
    ...['session.scan-missing', 'attachment.missing'],
  )
  report(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReportAfterBallotBody,
    @Command() sent: CommandRequest,
  ): Promise<Committed> {
    const { ballot, unit, text, scan } = body;
    const data = {
      ballot,
      text,
      ...(unit === undefined ? {} : { unit }),
      ...(scan === undefined ? {} : { scan: plain(scan) }),
    };
    return this.desk.do(sessionDecider, id, { type: 'ReportAfterBallot', data }, entered(sent, body));
  }
}
