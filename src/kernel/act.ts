import type { AttachmentRef } from './attachment';
import { type Id, type Instant, partsOfStream, type Revision } from './ids';
import type { Channel, Fact, Metadata } from './message';
import type { Role } from './permission';
import type { Known } from './view';

/** Who did a thing, in which capacity, for whom and when: as timelines and pages show it. */
export interface Act {
  /** Null: not told to this reader. */
  readonly person: Id | null;
  readonly role: Role;
  readonly unit: Id | null;
  readonly onBehalfOf: Id | null;
  readonly channel: Channel;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** Why it was entered so much later; left out where nothing was said. */
  readonly lateReason?: string;
  /** The paper from which it was entered so late. */
  readonly lateScan?: AttachmentRef;
}

export const actIn = ({ actor, onBehalfOf, channel, occurredAt, recordedAt, lateReason, lateScan }: Metadata): Act => ({
  person: actor.person,
  role: actor.role,
  unit: actor.unit ?? null,
  onBehalfOf: onBehalfOf ?? null,
  channel,
  occurredAt,
  recordedAt,
  ...(lateReason === undefined ? {} : { lateReason }),
  ...(lateScan === undefined ? {} : { lateScan }),
});

/** What a fold of this context needs of an event; a row of the timeline holds as much. */
export type Told<F extends Fact> = F extends Fact
  ? {
      readonly id: Id;
      readonly jurisdiction: Id;
      readonly revision: Revision;
      readonly type: F['type'];
      readonly data: F['data'];
      readonly by: Act;
    }
  : never;

export const toldBy = <F extends Fact>({ stream, revision, type, data, metadata }: Known<F>): Told<F> =>
  ({
    id: partsOfStream(stream).id,
    jurisdiction: metadata.jurisdiction,
    revision,
    type,
    data,
    by: actIn(metadata),
  }) as Told<F>;
