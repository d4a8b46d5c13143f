import type { Act, Told } from '../../../kernel/act';
import type { Id, Instant } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import type { SlipEvent } from './slip.events';
import { noStanding, type SlipPhase, type SlipStanding, standingAfter } from './slip-standing.state';

type Entry<Type extends SlipEvent['type']> = Of<SlipEvent, Type>['data'] & { readonly by: Act };

/** Everything about a slip. */
export interface SlipRecord extends Omit<SlipStanding, 'phase'> {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly revision: number;
  readonly state: SlipPhase;
  /** From then on it counts as filed. */
  readonly receivedAt: Instant;
  readonly receivedBy: Act;
  readonly askedBack: readonly Entry<'SlipAskedBack'>[];
  readonly setAside: Entry<'SlipSetAside'> | null;
  readonly takenUp: readonly Entry<'SlipTakenUp'>[];
  readonly successions: readonly Entry<'SlipSucceeded'>[];
}

const listed = (record: SlipRecord, event: Told<SlipEvent>): SlipRecord => {
  const { by } = event;
  switch (event.type) {
    case 'SlipAskedBack':
      return { ...record, askedBack: [...record.askedBack, { ...event.data, by }] };
    case 'SlipSetAside':
      return { ...record, setAside: { ...event.data, by } };
    case 'SlipTakenUp':
      return { ...record, setAside: null, takenUp: [...record.takenUp, { ...event.data, by }] };
    case 'SlipSucceeded':
      return { ...record, successions: [...record.successions, { ...event.data, by }] };
    default:
      return record;
  }
};

/** The record after the event. */
export const slipAfter = (record: SlipRecord | undefined, event: Told<SlipEvent>): SlipRecord => {
  const { id, jurisdiction, revision, by } = event;
  const { phase: _none, ...nothing } = noStanding;
  const before: SlipRecord = record ?? {
    id,
    jurisdiction,
    revision,
    state: 'RECEIVED',
    receivedAt: by.occurredAt,
    receivedBy: by,
    askedBack: [],
    setAside: null,
    takenUp: [],
    successions: [],
    ...nothing,
  };
  const { state, filer, photos, words, typeBy, typed } = before;
  const standing = standingAfter({ phase: state, filer, photos, words, typeBy, typed }, event);
  const { phase, ...rest } = standing;
  return { ...listed(before, event), ...rest, state: phase === 'NONE' ? state : phase, revision };
};
