import type { Id, Instant } from '../../../kernel/ids';
import type { Kind } from '../../thing.part';
import type { DeliveryChannel } from '../inbox/inbox.events';
import type { MessageKind } from '../messages.part';

/** A message to be sent out, kept in the vault until it has been. It holds no address and no personal field. */
export interface Parcel {
  readonly person: Id;
  readonly message: Id;
  readonly kind: MessageKind;
  readonly of: Kind;
  readonly about: Id;
  readonly jurisdiction: Id;
  /** How it was to leave when it was put down; absent in older ones. */
  readonly channel?: DeliveryChannel;
  readonly urgent: boolean;
  /** Its letter takes along whatever else waits for the person. */
  readonly gathered?: true;
  readonly failures: number;
  /** Why it failed last. */
  readonly code: string | null;
  /** When it is to leave, or to be tried again; null: given up, until somebody sends it again. */
  readonly nextAt: Instant | null;
}

/** Parcels by this name in the vault. */
export const parcelKind = 'delivery';

/** How many attempts are made, over a day and a half, before it is given up and shown. */
export const mostFailures = 12;

const minute = 60_000;

/** A minute after the first failure, doubling to six hours. */
export const retryAt = (now: Instant, failures: number): Instant =>
  new Date(Date.parse(now) + Math.min(minute * 2 ** (failures - 1), 360 * minute)).toISOString();

/** What leaves for one person now: what is due, and with a letter that gathers everything that has not failed yet. */
export const leavingNow = <Kept extends { readonly state: Pick<Parcel, 'failures' | 'gathered' | 'nextAt'> }>(
  kept: readonly Kept[],
  now: Instant,
): readonly Kept[] => {
  const isDue = ({ state: { nextAt } }: Kept): boolean => nextAt !== null && nextAt <= now;
  const due = kept.filter(isDue);
  if (!due.some(({ state }) => state.gathered)) return due;
  return kept.filter((one) => isDue(one) || (one.state.failures === 0 && one.state.nextAt !== null));
};

/** The parcel laid aside, until somebody sends it again: for this reason it does not leave. */
export const laidAside = (parcel: Parcel, code: string): Parcel => ({ ...parcel, code, nextAt: null });

/** The parcel after one more failure. */
export const failedOnce = (parcel: Parcel, code: string, now: Instant): Parcel => {
  const failures = parcel.failures + 1;
  return { ...parcel, failures, code, nextAt: failures >= mostFailures ? null : retryAt(now, failures) };
};
