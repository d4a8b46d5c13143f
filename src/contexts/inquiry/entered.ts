import type { CommandRequest } from '../../platform/messaging/request';
import type { EnteredBody } from './shared.dto';

/** The request with what the body says of the paper or call that it was entered from. */
export const entered = (request: CommandRequest, { channel, onBehalfOf, occurredAt }: EnteredBody): CommandRequest => ({
  ...request,
  ...(channel === undefined ? {} : { channel }),
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  // Only what came on paper or by telephone happened earlier than it was entered.
  ...(channel === undefined || occurredAt === undefined ? {} : { occurredAt }),
});
