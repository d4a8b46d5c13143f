import type { Calendar } from './time/calendar';
import type { Directory } from './directory';
import type { Id, Instant, LocalDate } from './ids';
import type { Channel } from './message';
import type { Role } from './permission';
import type { PolicyVersion } from './policy';

/** One hat that a person wears: a role in a jurisdiction, for officials in a unit. */
export interface Capacity {
  readonly grant: Id;
  readonly role: Role;
  readonly jurisdiction: Id;
  readonly unit?: Id;
}

/** Who acts. `capacity` is the hat of this command; relation rules look at all of them. */
export interface Actor {
  readonly account: Id;
  readonly person: Id;
  readonly capacity: Capacity;
  readonly capacities: readonly Capacity[];
}

/**
 * All that a decision may know besides its own stream. It is filled before the decision, so that the
 * decision itself reads no clock, makes no id and asks nobody.
 */
export interface Context {
  readonly now: Instant;
  /** When the thing happened, as the command says; `now` where it does not say. Never later than `now`. */
  readonly occurredAt: Instant;
  readonly actor: Actor;
  readonly onBehalfOf?: Id;
  readonly channel: Channel;
  /** The jurisdiction of the aggregate, or for a new one that of the actor's capacity. */
  readonly jurisdiction: Id;
  readonly directory: Directory;
  /** The people who answer for a unit now, as officials or its head. */
  readonly officialsOf: (unit: Id) => readonly Id[];
  /** Who is deputy or voter representative in the jurisdiction on that day, by the duties of the register; sorted. */
  readonly representativesOn: (day: LocalDate) => readonly Id[];
  /** The rules in force for the jurisdiction now. */
  readonly policy: PolicyVersion;
  /** The rules set last, whether or not they hold yet; a new version follows this one. */
  readonly newestPolicy: PolicyVersion;
  /** The rules a running clock was started with. */
  readonly policyVersion: (version: number) => PolicyVersion;
  /** The newest calendar of the jurisdiction. */
  readonly calendar: Calendar;
  /** The calendar a running clock was started with. */
  readonly calendarVersion: (version: number) => Calendar;
  /** An id that follows from the parts alone, so that doing a thing twice names it the same. */
  readonly derive: (...parts: readonly string[]) => Id;
}

/** Is it the committee's office (工委办公室) or its chair who acts? */
export const isOffice = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.capacity.role === 'clerk' || actor.capacity.role === 'chair';

/** Does the office enter what came on paper or by telephone, without saying yet for whom? */
export const isForAnybody = ({ actor, channel, onBehalfOf }: Context): boolean =>
  isOffice({ actor }) && (channel === 'paper' || channel === 'telephone') && onBehalfOf === undefined;

/** This context, and where it is still open for whom the office enters it, those for each of these people. */
export const speakingFor = (context: Context, people: readonly Id[]): readonly Context[] => [
  context,
  ...(isForAnybody(context) ? people : []).map(
    (onBehalfOf) => Object.create(context, { onBehalfOf: { value: onBehalfOf, enumerable: true } }) as Context,
  ),
];

/** Does this actor, in any capacity, belong to the unit? */
export const belongsTo = (actor: Actor, unit: Id): boolean => actor.capacities.some((c) => c.unit === unit);

/**
 * For which of these units an official speaks who names none: the own one, or one that was merged into it. The own one
 * too where it is none of them, so that the refusal names it.
 */
export const unitSpokenFor = (
  { actor, directory }: Pick<Context, 'actor' | 'directory'>,
  units: readonly (Id | null)[],
): Id | undefined => {
  const { unit } = actor.capacity;
  if (unit === undefined || units.includes(unit)) return unit;
  return directory.absorbed(unit).find((merged) => units.includes(merged)) ?? unit;
};
