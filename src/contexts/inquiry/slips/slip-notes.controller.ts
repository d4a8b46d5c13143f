import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LongBody } from '../../../platform/http/body-size';
import { plain } from '../../../platform/http/plain';
import { Command } from '../../../platform/http/request';
import { lateCodes, routesOf } from '../../../platform/http/routes';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest } from '../../../platform/messaging/request';
import { ShownCases } from '../cases/shown-cases';
import { issuesOf, noteOf } from '../interviews/interview-input';
import { noteCodes } from '../interviews/interview-route';
import { ConfirmSlipBody, SlipReasonBody, TypeSlipBody } from './slip.dto';
import { SlipDesk } from './slip-desk';

const Route = routesOf('slip', ...lateCodes('interview'));
const sayCodes = ['slip.nothing-to-confirm', 'interview.not-a-filer', 'interview.wrong-phase'] as const;

/** The notes that the office types from a slip, and what its filer says of them. */
@ApiTags('slips')
@Controller('api/v1/slips')
export class SlipNotesController {
  constructor(
    private readonly slips: SlipDesk,
    private readonly cases: ShownCases,
  ) {}

  @LongBody()
  @Route(
    'type',
    '代录：据纸面录入一份约谈记录',
    ...noteCodes,
    ...['interview.exists', 'interview.filer-twice', 'interview.too-few-filers', 'interview.deputies-file'],
  )
  async type(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { id: interview, note, coFilers, more, lateReason }: TypeSlipBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    await this.cases.mustSeeIssues(issuesOf(note), request);
    const typed = {
      interview: interview ?? null,
      note: noteOf(note),
      coFilers: coFilers ?? [],
      more: more ?? false,
      lateReason,
    };
    return this.slips.type(id, typed, request);
  }

  @Route('confirm', '本人确认录入无误', ...sayCodes, 'note.signature-missing', 'note.confirmed-already')
  confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { scan }: ConfirmSlipBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.slips.confirm(id, scan === undefined ? undefined : plain(scan), false, request);
  }

  @Route('signed-sheet', '录入本人签字的打印件', ...sayCodes, 'note.sheet-by-office', 'note.sheet-missing')
  signedSheet(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { scan }: ConfirmSlipBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.slips.confirm(id, scan === undefined ? undefined : plain(scan), true, request);
  }

  @Route('dispute', '本人指出录入有出入', ...sayCodes, 'note.disputed-already')
  dispute(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: SlipReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed> {
    return this.slips.dispute(id, reason, request);
  }
}
