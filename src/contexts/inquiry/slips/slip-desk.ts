import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id } from '../../../kernel/ids';
import type { Unsealed } from '../../../kernel/personal';
import { conflict, Rejection } from '../../../kernel/rejection';
import { Desk } from '../../../platform/http/desk';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { StaleRevision } from '../../../platform/messaging/errors';
import { Permitted } from '../../../platform/messaging/permitted';
import { type CommandRequest, readerOf } from '../../../platform/messaging/request';
import type { ConfirmNote } from '../interviews/commands/confirm';
import type { NoteInput } from '../interviews/commands/note';
import { type InterviewCommand, interviewDecider } from '../interviews/interview.decider';
import { mayType } from './commands/type';
import { slipDecider } from './slip.decider';
import type { SlipRecord } from './slip-record.state';
import { slipPage } from './slips.view';

export interface TypedFromSlip {
  readonly interview: Id | null;
  readonly note: Unsealed<NoteInput>;
  readonly coFilers: readonly Id[];
  readonly more: boolean;
  readonly lateReason: string | undefined;
}

const mustBeForTyping = {
  decider: slipDecider,
  command: 'TypeSlip',
  may: mayType,
} as const;

/** Answers that were given before: the same once more is nothing new. */
const saidAlready: readonly string[] = ['note.confirmed-already', 'note.disputed-already'];

/**
 * What is done to a slip is done to the notes of it: typing makes one, and confirming or disputing it says so of each.
 * The slip follows by a reaction, so that it never says anything else than its notes.
 */
@Injectable()
export class SlipDesk {
  constructor(
    private readonly desk: Desk,
    private readonly queries: QueryBus,
    private readonly permitted: Permitted,
  ) {}

  /** The office files the note for whoever handed the paper in. */
  async type(
    id: Id,
    { interview, note, coFilers, more, lateReason }: TypedFromSlip,
    sent: CommandRequest,
  ): Promise<Committed> {
    const slip = await this.seen(id, sent);
    await this.permitted.mustPass(mustBeForTyping, id, readerOf(sent));
    const request = {
      ...forNotes(sent, id),
      channel: 'paper' as const,
      onBehalfOf: slip.filer!,
      jurisdiction: slip.jurisdiction,
      lateReason: lateReason ?? '据纸面记录代录',
    };
    const data = { note, coFilers, slip: { id, receivedAt: slip.receivedAt, more } };
    return this.desk.do(interviewDecider, interview, { type: 'RecordInterview', data }, request);
  }

  /** With one tap, or with a signature: each note that the filer has not confirmed. The office enters the signed sheet. */
  confirm(id: Id, scan: AttachmentRef | undefined, entersPaper: boolean, sent: CommandRequest): Promise<Committed> {
    const kept = scan === undefined ? {} : { scan };
    return this.ofEach(id, sent, entersPaper, (filer) => {
      const data: ConfirmNote = { side: 'FILERS', ...kept, ...(entersPaper ? { signed: [filer] } : {}) };
      return { type: 'ConfirmNote', data };
    });
  }

  dispute(id: Id, reason: string, sent: CommandRequest): Promise<Committed> {
    return this.ofEach(id, sent, false, () => ({ type: 'DisputeNote', data: { side: 'FILERS', reason, matters: [] } }));
  }

  /** The slip as its sender sees it, and as he saw it: what is typed or said of it is about that. */
  private async seen(id: Id, request: CommandRequest): Promise<SlipRecord> {
    const { slip } = await this.queries.execute(new Ask(slipPage, { id }, readerOf(request)));
    const { ifMatch } = request;
    if (ifMatch !== undefined && ifMatch !== slip.revision) throw new StaleRevision(ifMatch, slip.revision);
    return slip;
  }

  /** The same said of each note that waits for it; what was said before a crash is not said twice. */
  private async ofEach(
    id: Id,
    sent: CommandRequest,
    entersPaper: boolean,
    commandFor: (filer: Id) => InterviewCommand,
  ): Promise<Committed> {
    const slip = await this.seen(id, sent);
    let last: Committed | null = null;
    for (const { interview, answer } of slip.typed) {
      if (answer === 'CONFIRMED' || answer === 'UNCONFIRMED') continue;
      const request = { ...forNotes(sent, interview), ...(entersPaper ? { channel: 'paper' as const } : {}) };
      try {
        last = await this.desk.do(interviewDecider, interview, commandFor(slip.filer!), request);
      } catch (error) {
        if (!(error instanceof Rejection) || !saidAlready.includes(error.code)) throw error;
      }
    }
    return last ?? conflict('slip.nothing-to-confirm', '没有待确认的记录', 'No note of it waits for that', 'id');
  }
}

/** The revision is that of the slip; several notes are told apart by their keys. */
const forNotes = ({ ifMatch: _ofSlip, idempotencyKey, ...request }: CommandRequest, about: Id): CommandRequest => ({
  ...request,
  ...(idempotencyKey === undefined ? {} : { idempotencyKey: `${idempotencyKey}.${about}` }),
});
