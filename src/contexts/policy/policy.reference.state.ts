import type { Context } from '../../kernel/context';
import type { Directory } from '../../kernel/directory';
import { type Id, type LocalDate, partsOfStream } from '../../kernel/ids';
import { type Recorded, unreachable } from '../../kernel/message';
import type { Making, PolicyVersion } from '../../kernel/policy';
import type { ReferenceFold } from '../../kernel/reference';
import { rootJurisdiction } from '../../kernel/system';
import type { Calendar } from '../../kernel/time/calendar';
import type { Rules } from '../../kernel/view';
import { completed, defaultPolicy } from './settings.rules';
import { calendarWith, nationalCalendar, withFixedHolidays } from './national-calendar.rules';
import { closuresAfter, publishedAfter } from './closures.rules';
import { inForce, planAfter } from './policy-plan.rules';
import type { Closure, PolicyEvent } from './policy.events';

/** The jurisdiction above; null above the highest. */
export type ParentOf = (jurisdiction: Id) => Id | null;

interface Numbered {
  readonly version: number;
}

/**
 * The versions that jurisdictions have set. A jurisdiction that has set none follows the one above it. Once it sets
 * one, it is independent, and its numbers continue from the inherited ones: a number always means the same version.
 */
class Versions<V extends Numbered> {
  private readonly own = new Map<Id, V[]>();
  /** How each version was made. */
  private readonly makings = new Map<V, Making>();

  /** The versions that came by themselves, by the version before them. */
  private readonly added = new Map<V, V>();

  /** `followed`: the version that comes by itself after the last one that lacks something; null where it has it. */
  constructor(
    private readonly first: V,
    private readonly followed: (version: V) => V | null = () => null,
  ) {}

  add(version: V, making: Making): void {
    const { jurisdiction } = making;
    this.own.set(jurisdiction, [...(this.own.get(jurisdiction) ?? []), version]);
    this.makings.set(version, making);
  }

  makingOf(version: V): Making | null {
    return this.makings.get(version) ?? null;
  }

  /** All that the jurisdiction has or had, from version 1 on, ascending without a gap. */
  of(jurisdiction: Id, parentOf: ParentOf): readonly V[] {
    const above = jurisdiction === rootJurisdiction ? null : (parentOf(jurisdiction) ?? rootJurisdiction);
    const inherited = above === null ? this.withAdded([this.first]) : this.of(above, parentOf);
    const own = this.own.get(jurisdiction);
    if (own === undefined) return inherited;
    return [...inherited.filter(({ version }) => version < own[0]!.version), ...this.withAdded(own)];
  }

  /** What lacks something comes before all that does not. */
  private withAdded(versions: readonly V[]): readonly V[] {
    const last = versions.findLast((version) => this.followed(version) !== null);
    if (last === undefined) return versions;
    const added = this.added.get(last) ?? this.followed(last)!;
    this.added.set(last, added);
    const at = versions.indexOf(last) + 1;
    return [...versions.slice(0, at), added, ...versions.slice(at)];
  }
}

const newest = <V>(versions: readonly V[]): V => versions.at(-1)!;

const numbered = <V extends Numbered>(versions: readonly V[], wanted: number): V => {
  const found = versions.find(({ version }) => version === wanted);
  if (found === undefined) throw new Error(`There is no version ${wanted}`);
  return found;
};

/** All rules and calendars of all jurisdictions. */
export class PolicyBook {
  readonly policies = new Versions<PolicyVersion>(defaultPolicy);
  readonly calendars = new Versions<Calendar>(nationalCalendar, (calendar) =>
    calendar.knowsFixedHolidays === true ? null : withFixedHolidays(calendar),
  );

  /** The policy in force on the day: the last one set among the versions that have begun. */
  policyOn(jurisdiction: Id, date: LocalDate, parentOf: ParentOf): PolicyVersion {
    return inForce(this.policies.of(jurisdiction, parentOf), date);
  }

  newestPolicy(jurisdiction: Id, parentOf: ParentOf): PolicyVersion {
    return newest(this.policies.of(jurisdiction, parentOf));
  }

  /** @throws Error where there is no such version */
  policyVersion(jurisdiction: Id, version: number, parentOf: ParentOf): PolicyVersion {
    return numbered(this.policies.of(jurisdiction, parentOf), version);
  }

  /** The newest one. */
  calendar(jurisdiction: Id, parentOf: ParentOf): Calendar {
    return newest(this.calendars.of(jurisdiction, parentOf));
  }

  /** @throws Error where there is no such version */
  calendarVersion(jurisdiction: Id, version: number, parentOf: ParentOf): Calendar {
    return numbered(this.calendars.of(jurisdiction, parentOf), version);
  }
}

const versionIn = ({ version, from, settings }: PolicyVersion): PolicyVersion => completed({ version, from, settings });

const makingOf = (
  jurisdiction: Id,
  { metadata: { actor, recordedAt } }: Recorded<PolicyEvent>,
  reason: string | undefined,
): Making => ({ jurisdiction, person: actor.person, role: actor.role, at: recordedAt, reason: reason ?? null });

/** The rules and calendars that decisions and answers look up. */
export const policyReference: ReferenceFold<PolicyBook> = {
  name: 'policy',
  categories: ['policy'],
  initial: () => new PolicyBook(),
  evolve: (book, recorded) => {
    const { id } = partsOfStream(recorded.stream);
    const event = recorded as Recorded<PolicyEvent>;
    switch (event.type) {
      case 'PolicySet':
        return book.policies.add(versionIn(event.data), makingOf(id, event, event.data.reason));
      case 'CalendarRevised': {
        const { version, closures, publishedUntil, reason, fixedHolidays } = event.data;
        const calendar = calendarWith(version, marksOf(closures), publishedUntil, fixedHolidays === true);
        return book.calendars.add(calendar, makingOf(id, event, reason));
      }
      default:
        return unreachable(event);
    }
  },
};

/** The jurisdiction's own marked days, or those it follows, in order of days. */
const closuresIn = ({ closures = {} }: Calendar): readonly Closure[] =>
  Object.entries(closures).map(([date, mark]) => ({ date, ...mark }) as Closure);

const marksOf = (closures: readonly Closure[]) =>
  Object.fromEntries(closures.map(({ date, kind, reason }) => [date, { kind, reason }]));

/** The rules as answers read them; jurisdictions inherit along the directory's tree. */
export const rulesFrom = (book: PolicyBook, directory: Pick<Directory, 'jurisdiction'>): Rules => {
  const parentOf: ParentOf = (id) => directory.jurisdiction(id)?.parent ?? null;
  return {
    policyOn: (jurisdiction, date) => book.policyOn(jurisdiction, date, parentOf),
    newestPolicy: (jurisdiction) => book.newestPolicy(jurisdiction, parentOf),
    policyVersion: (jurisdiction, version) => book.policyVersion(jurisdiction, version, parentOf),
    calendar: (jurisdiction) => book.calendar(jurisdiction, parentOf),
    calendarVersion: (jurisdiction, version) => book.calendarVersion(jurisdiction, version, parentOf),
    makingOf: (version) => ('settings' in version ? book.policies.makingOf(version) : book.calendars.makingOf(version)),
    policyAfter: (jurisdiction, from, changes) => {
      const versions = book.policies.of(jurisdiction, parentOf);
      const [first] = planAfter(versions, from, changes);
      return first?.from === from ? first.settings : inForce(versions, from).settings;
    },
    calendarAfter: (jurisdiction, changes, wanted) => {
      const before = book.calendar(jurisdiction, parentOf);
      const closures = closuresAfter(closuresIn(before), changes);
      const until = publishedAfter(before.publishedUntil ?? '0001-01-01', wanted);
      return calendarWith(before.version + 1, marksOf(closures), until, true);
    },
  };
};

/** The part of a decision's context that comes from the rules; `today` decides which policy applies. */
export const ruledContext = (
  rules: Rules,
  jurisdiction: Id,
  today: LocalDate,
): Pick<Context, 'policy' | 'newestPolicy' | 'policyVersion' | 'calendar' | 'calendarVersion'> => ({
  policy: rules.policyOn(jurisdiction, today),
  newestPolicy: rules.newestPolicy(jurisdiction),
  policyVersion: (version) => rules.policyVersion(jurisdiction, version),
  calendar: rules.calendar(jurisdiction),
  calendarVersion: (version) => rules.calendarVersion(jurisdiction, version),
});
