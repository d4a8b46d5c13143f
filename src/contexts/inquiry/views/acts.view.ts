import type { Id, Instant } from '../../../kernel/ids';
import type { Channel, Fact, Metadata } from '../../../kernel/message';
import type { Role } from '../../../kernel/permission';
import type { Known } from '../../../kernel/view';

/** Who did a thing, in which capacity, for whom and when: as timelines and pages show it. */
export interface Act {
  readonly person: Id;
  readonly role: Role;
  readonly unit: Id | null;
  readonly onBehalfOf: Id | null;
  readonly channel: Channel;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

export const actIn = ({ actor, onBehalfOf, channel, occurredAt, recordedAt }: Metadata): Act => ({
  person: actor.person,
  role: actor.role,
  unit: actor.unit ?? null,
  onBehalfOf: onBehalfOf ?? null,
  channel,
  occurredAt,
  recordedAt,
});

export const actOf = <F extends Fact>(event: Known<F>): Act => actIn(event.metadata);
