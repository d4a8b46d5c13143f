import type { CommandRequest } from '../messaging/request';
import type { AttachmentRef } from '../../kernel/attachment';
import type { Id } from '../../kernel/ids';
import { plain } from './plain';
import type { EnteredBody, LateBody, PaperBody } from './bodies.dto';

/** The request, plus why it comes so late, and the paper that shows it. */
export const explained = (request: CommandRequest, { lateReason, lateScan }: LateBody): CommandRequest => ({
  ...request,
  ...(lateReason === undefined ? {} : { lateReason }),
  ...(lateScan === undefined ? {} : { lateScan: plain(lateScan) }),
});

/** The request, plus what the body says about the paper or call that it was entered from. */
export const entered = (
  request: CommandRequest,
  { channel, onBehalfOf, occurredAt, ...body }: EnteredBody,
): CommandRequest => ({
  ...explained(request, body),
  ...(channel === undefined ? {} : { channel }),
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  // Only what came on paper or by telephone can have happened earlier than it was entered.
  ...(channel === undefined || occurredAt === undefined ? {} : { occurredAt }),
});

/** Which unit the paper comes from, and its scan. */
export const paperOf = ({ unit, scan }: PaperBody): { readonly unit?: Id; readonly scan?: AttachmentRef } => ({
  ...(unit === undefined ? {} : { unit }),
  ...(scan === undefined ? {} : { scan: plain(scan) }),
});
