import type { AttachmentRef } from './attachment';
import type { Calendar } from './time/calendar';
import type { Directory } from './directory';
import type { Id, Instant, LocalDate } from './ids';
import type { Channel } from './message';
import type { Participant } from './participant';
import type { Permission, Role } from './permission';
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

/** How a case stands in a repeat issue: as the same matter, or as the same kind of matter elsewhere. */
export interface IssueOfCase {
  readonly issue: Id;
  readonly elsewhere: boolean;
  /** The issue whose merger brought it there; null where somebody linked it. */
  readonly broughtFrom: Id | null;
}

/**
 * Everything a decision may use besides its own stream. Filled in beforehand, so that the decision itself reads no
 * clock, makes no id and asks nobody.
 */
export interface Context {
  readonly now: Instant;
  /** When it happened: as the command says, or `now` if it does not say. Never later than `now`. */
  readonly occurredAt: Instant;
  readonly actor: Actor;
  /** The thing that is decided about; left out where a decision is only tried. */
  readonly thing?: Id;
  readonly onBehalfOf?: Id;
  /** Why the office enters it only now. */
  readonly lateReason?: string;
  /** The paper from which it is entered so late. */
  readonly lateScan?: AttachmentRef;
  readonly channel: Channel;
  /** The aggregate's jurisdiction; for a new aggregate, that of the actor's capacity. */
  readonly jurisdiction: Id;
  readonly directory: Directory;
  /** The people who answer for a unit now, as officials or its head. */
  readonly officialsOf: (unit: Id) => readonly Id[];
  /** The people who answered for the unit on any day since then, by a role or a duty that they have or had; each once. */
  readonly belongedTo: (unit: Id, since: LocalDate) => readonly Id[];
  /** Who of the office of the aggregate's own jurisdiction (not of those around it) may do this now: clerks and chair. */
  readonly holdersOf: (permission: Permission) => readonly Actor[];
  /** The people named who were called to this talk. */
  readonly calledTo: (interview: Id) => readonly Id[];
  /** The open repeat issues in which the case stands, the one that it joined first in front. */
  readonly issuesOf: (one: Id) => readonly IssueOfCase[];
  readonly isOpenIssue: (issue: Id) => boolean;
  /** The units of a request for a talk, into which another may still be merged; undefined for every other talk. */
  readonly openRequest: (interview: Id) => { readonly units: readonly Id[]; readonly noticed: boolean } | undefined;
  /** The deputies and voter representatives of the jurisdiction on that day, according to the register; sorted. */
  readonly representativesOn: (day: LocalDate) => readonly Id[];
  /** As what this person represented the voters of the jurisdiction on that day, according to the register. */
  readonly representsAs: (person: Id, day: LocalDate) => readonly Participant['role'][];
  /** Had a duty as a deputy or voter representative here, and has none on that day. */
  readonly hasLeftOffice: (person: Id, day: LocalDate) => boolean;
  /** The rules in force for the jurisdiction now. */
  readonly policy: PolicyVersion;
  /** The rules set last, even if not yet in force; a new version comes after this one. */
  readonly newestPolicy: PolicyVersion;
  /** The rules a running clock was started with. */
  readonly policyVersion: (version: number) => PolicyVersion;
  /** The newest calendar of the jurisdiction. */
  readonly calendar: Calendar;
  /** The calendar a running clock was started with. */
  readonly calendarVersion: (version: number) => Calendar;
  /** An id derived from the parts alone, so that repeating a command gives the same id. */
  readonly derive: (...parts: readonly string[]) => Id;
}

/** Is the actor the committee's office (工委办公室) or its chair? */
export const isOffice = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.capacity.role === 'clerk' || actor.capacity.role === 'chair';

/** Is the office entering something that came on paper or by telephone? */
export const isEntered = ({ actor, channel }: Pick<Context, 'actor' | 'channel'>): boolean =>
  isOffice({ actor }) && (channel === 'paper' || channel === 'telephone');

/** The same, without having said for whom yet. */
export const isForAnybody = (context: Context): boolean => isEntered(context) && context.onBehalfOf === undefined;

/**
 * This context; if the office has not yet said for whom it enters this, the contexts for each of these people as well.
 */
export const speakingFor = (context: Context, people: readonly Id[]): readonly Context[] => [
  context,
  ...(isForAnybody(context) ? people : []).map(
    (onBehalfOf) => Object.create(context, { onBehalfOf: { value: onBehalfOf, enumerable: true } }) as Context,
  ),
];

/** The same moment with somebody else acting, for nobody else. */
export const decidedBy = (actor: Actor, context: Context): Context =>
  Object.create(context, {
    actor: { value: actor, enumerable: true },
    onBehalfOf: { value: undefined, enumerable: true },
  }) as Context;

/** Does this actor, in any capacity, belong to the unit? */
export const belongsTo = (actor: Actor, unit: Id): boolean => actor.capacities.some((c) => c.unit === unit);

/**
 * Which of these units an official speaks for without naming one: their own unit, or one merged into it. If none of
 * these fits, their own unit as well, so that the refusal names it.
 */
export const unitSpokenFor = (
  { actor, directory }: Pick<Context, 'actor' | 'directory'>,
  units: readonly (Id | null)[],
): Id | undefined => {
  const { unit } = actor.capacity;
  if (unit === undefined || units.includes(unit)) return unit;
  return directory.absorbed(unit).find((merged) => units.includes(merged)) ?? unit;
};
