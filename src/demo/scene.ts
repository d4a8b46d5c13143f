import type { Decider } from '../kernel/decider';
import { type Id, type Instant, type LocalDate } from '../kernel/ids';
import type { Fact, Intent, RecordedEvent } from '../kernel/message';
import type { Role } from '../kernel/permission';
import { addDays } from '../kernel/time/local-date';
import type { EventStore } from '../platform/event-store/event-store';
import { readState } from '../platform/messaging/read-state';
import type { Agenda, Story } from './agenda';
import type { Body } from './browser';
import type { Cast } from './cast';
import type { DemoClock } from './demo-clock';
import type { Dice } from './dice';
import { at, dayOf, type OfficeDays } from './office-days';
import type { DemoOffice, Door } from './office';
import type { CaseInHand } from './case-in-hand';
import type { PlannedInstrument } from '../capabilities/plans/year-plan.events';
import type { DemoPerson } from './street/people';

interface Props {
  readonly office: DemoOffice;
  readonly cast: Cast;
  readonly store: EventStore;
  readonly agenda: Agenda;
  readonly clock: DemoClock;
  readonly days: OfficeDays;
  readonly today: LocalDate;
  readonly dice: Dice;
  /** Every case that came up so far. */
  readonly cases: CaseInHand[];
  /** Every talk, session and visit that was held so far. */
  readonly held: Held[];
  /** What has not been drawn yet of each deck. */
  readonly decks: Map<string, string[]>;
}

/** A talk, session or visit, and the day on which it was held. */
export interface Held {
  readonly instrument: PlannedInstrument;
  readonly id: Id;
  readonly on: LocalDate;
}

export interface Made extends Record<string, unknown> {
  readonly id: Id;
}

/** What a story is told with: the people, the registers, the days, and chance of its own. */
export class Scene {
  constructor(private readonly props: Props) {}

  /** The same scene with dice of its own. */
  of(...part: readonly (string | number)[]): Scene {
    return new Scene({ ...this.props, dice: this.props.dice.of(...part) });
  }

  get office(): DemoOffice {
    return this.props.office;
  }

  get dice(): Dice {
    return this.props.dice;
  }

  /** One of the list by chance, and each once before any comes again. */
  draw<T extends string>(deck: string, list: readonly T[]): T {
    const { decks, dice } = this.props;
    const left = decks.get(deck) ?? [];
    if (left.length === 0) left.push(...dice.some(list, list.length));
    decks.set(deck, left);
    return left.pop() as T;
  }

  get days(): OfficeDays {
    return this.props.days;
  }

  get cases(): CaseInHand[] {
    return this.props.cases;
  }

  get held(): Held[] {
    return this.props.held;
  }

  /** The real day on which the demo is made: nothing is told of it or of later. */
  get today(): LocalDate {
    return this.props.today;
  }

  get now(): Instant {
    return this.props.clock.now();
  }

  get date(): LocalDate {
    return dayOf(this.now);
  }

  /** Somebody does something: a POST through the routes. */
  act<A extends Body = Made>(who: string, path: string, body: Body = {}, role?: Role): Promise<A> {
    return this.doorOf(who, role).post<A>(path, body);
  }

  /** Somebody looks something up: a GET through the routes, once the lists show all. */
  see<A extends Body>(who: string, path: string): Promise<A> {
    return this.doorOf(who).get<A>(path);
  }

  /** Call before something names a case: whoever names it must see it in the lists. */
  listsShowAll(): Promise<void> {
    return this.props.cast.listsShowAll();
  }

  /** How a thing stands now. */
  stateOf<S, C extends Intent, E extends Fact>(decider: Decider<S, C, E>, id: Id): Promise<S> {
    return readState(this.props.store, decider, id);
  }

  eventsOf(stream: string): Promise<readonly RecordedEvent[]> {
    return this.props.store.read(stream);
  }

  /** Begins another story beside this one; left out, at once. */
  begin(story: Story, from: Instant = this.now): void {
    this.props.agenda.enter(from, story);
  }

  /** A time of a working day so many from now, within office hours. */
  after(workingDays: number): Instant {
    const day = this.days.shifted(this.date, workingDays);
    return this.during(workingDays === 0 ? this.days.onOrAfter(day) : day);
  }

  /** So many days from now, or on the next working day. */
  afterDays(days: number): Instant {
    return this.during(this.days.onOrAfter(addDays(this.date, days)));
  }

  /** Some time in the office hours of the day. */
  during(date: LocalDate): Instant {
    const [hour, minute] = [this.dice.pick([9, 10, 11, 14, 15, 16]), this.dice.between(0, 59)];
    const moment = at(date, `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    return moment > this.now ? moment : this.now;
  }

  unit(code: string): Id {
    return this.known(this.office.units, code);
  }

  topic(name: string): Id {
    return this.known(this.office.topics, name);
  }

  keyWork(name: string): Id {
    return this.known(this.office.keyWorks, name);
  }

  person(signIn: string): Id {
    return this.known(this.office.people, signIn);
  }

  participants(people: readonly DemoPerson[]): readonly { readonly person: Id; readonly role: Role }[] {
    return people.map(({ signIn, roles }) => ({
      person: this.person(signIn),
      role: roles.some(({ role }) => role === 'deputy') ? 'deputy' : 'voterRepresentative',
    }));
  }

  private doorOf(who: string, role?: Role): Door {
    const account = this.office.accounts.get(who);
    if (account === undefined) throw new Error(`${who} has no account`);
    return this.props.cast.door(account, role);
  }

  private known(map: ReadonlyMap<string, Id>, name: string): Id {
    const id = map.get(name);
    if (id === undefined) throw new Error(`Not in the registers: ${name}`);
    return id;
  }
}
