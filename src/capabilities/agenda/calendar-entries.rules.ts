import type { Holder } from '../../kernel/holder';
import { partsOfStream } from '../../kernel/ids';
import type { AnyThing, Summary } from '../thing.part';
import type { Appointment } from './agenda.part';

/** An appointment as calendars know it again: a thing keeps its entry when its day moves. */
export interface Slot extends Appointment {
  readonly uid: string;
  /** What stands beside its kind; null: nothing may. */
  readonly name: string | null;
}

const slotOf = (thing: AnyThing, stream: string, summary: Summary, appointment: Appointment): Slot => {
  const { kind, at } = appointment;
  const { several = [], titled } = thing.appointments!;
  const day = several.includes(kind) ? `-${at}` : '';
  return {
    ...appointment,
    uid: `${partsOfStream(stream).id}-${kind}${day}`,
    name: summary.number ?? (titled ? summary.title : null),
  };
};

/** What of a thing stands on calendars. What was imported as past never does. */
export const slotsOf = (thing: AnyThing, stream: string, summary: Summary | undefined): ReadonlyMap<string, Slot> =>
  summary === undefined || summary.history
    ? new Map()
    : new Map(
        thing
          .appointments!.of(summary)
          .map((appointment) => slotOf(thing, stream, summary, appointment))
          .map((slot) => [slot.uid, slot]),
      );

/** What became of one appointment: both sides differ, or one is missing. */
export interface SlotChange {
  readonly uid: string;
  readonly now: Slot | undefined;
  /** On whose calendars it no longer stands. */
  readonly gone: readonly Holder[];
}

const isSame = (one: Slot | undefined, other: Slot | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export const changesBetween = (
  before: ReadonlyMap<string, Slot>,
  after: ReadonlyMap<string, Slot>,
): readonly SlotChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((uid) => {
    const [was, now] = [before.get(uid), after.get(uid)];
    if (isSame(was, now)) return [];
    return [{ uid, now, gone: (was?.holders ?? []).filter((holder) => now?.holders.includes(holder) !== true) }];
  });
