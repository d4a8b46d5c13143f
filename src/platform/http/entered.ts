import type { CommandRequest } from '../messaging/request';
import type { AttachmentRef } from '../../kernel/attachment';
import type { Id } from '../../kernel/ids';
import { plain } from './plain';
import type { EnteredBody, PaperBody } from './bodies.dto';

/** The request, plus what the body says about the paper or call that it was entered from. */
export const entered = (
  request: CommandRequest,
  { channel, onBehalfOf, occurredAt, lateReason }: EnteredBody,
): CommandRequest => ({
  ...request,
  ...(channel === undefined ? {} : { channel }),
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  // Only what came on paper or by telephone can have happened earlier than it was entered.
  ...(channel === undefined || occurredAt === undefined ? {} : { occurredAt }),
  ...(channel === undefined || lateReason === undefined ? {} : { lateReason }),
});

/** Which unit the paper comes from, and its scan. */
export const paperOf = ({ unit, scan }: PaperBody): { readonly unit?: Id; readonly scan?: AttachmentRef } => ({
  ...(unit === undefined ? {} : { unit }),
  ...(scan === undefined ? {} : { scan: plain(scan) }),
});
