import { type Id, type LocalDate, partsOfStream } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import type { Participant } from '../../../kernel/participant';
import type { ReferenceFold } from '../../../kernel/reference';
import type { Duty, DutyKind, PersonEvent } from './person.events';

interface HeldDuty {
  readonly person: Id;
  readonly jurisdiction: Id;
  readonly duty: Duty;
}

const representing = ['deputy', 'voterRepresentative'] as const;
const represents = (kind: DutyKind): kind is Participant['role'] => representing.some((one) => one === kind);

const holdsOn = ({ from, until }: Duty, day: LocalDate): boolean => from <= day && (until === null || day <= until);

/** All duties in memory, to find out who has to be called to a meeting on any day, and who belonged to a unit when. */
export class Representatives {
  readonly duties = new Map<Id, HeldDuty>();
  /** The duties that were ever entered as of this unit: a corrected one may name another by now. */
  readonly entered = new Map<Id, Set<Id>>();

  enter(id: Id, held: HeldDuty): void {
    this.duties.set(id, held);
    const { unit } = held.duty;
    if (unit !== null) this.entered.set(unit, (this.entered.get(unit) ?? new Set<Id>()).add(id));
  }

  /** Who had a duty in this unit on any of these days. */
  ofUnit(unit: Id, since: LocalDate, until: LocalDate): readonly Id[] {
    return [...(this.entered.get(unit) ?? [])].flatMap((id) => {
      const held = this.duties.get(id);
      if (held === undefined || held.duty.unit !== unit) return [];
      const { from, until: last } = held.duty;
      return from <= until && (last === null || last >= since) ? [held.person] : [];
    });
  }

  /** Deputies and voter representatives of this jurisdiction on that day, each once, sorted by id. */
  on(jurisdiction: Id, day: LocalDate): readonly Id[] {
    const people = new Set<Id>();
    for (const held of this.duties.values())
      if (held.jurisdiction === jurisdiction && represents(held.duty.kind) && holdsOn(held.duty, day))
        people.add(held.person);
    return [...people].sort();
  }

  /** As what this person represented the voters there on that day. */
  as(jurisdiction: Id, person: Id, day: LocalDate): readonly Participant['role'][] {
    const held = [...this.duties.values()].filter((one) => one.person === person && one.jurisdiction === jurisdiction);
    return representing.filter((kind) => held.some(({ duty }) => duty.kind === kind && holdsOn(duty, day)));
  }

  /** Whoever never had such a duty has not left it: an office may keep no terms in its register. */
  hasLeft(person: Id, jurisdiction: Id, day: LocalDate): boolean {
    const own = [...this.duties.values()].filter(
      (held) =>
        held.person === person &&
        held.jurisdiction === jurisdiction &&
        representing.some((kind) => kind === held.duty.kind),
    );
    return own.some(({ duty }) => duty.from <= day) && !own.some(({ duty }) => holdsOn(duty, day));
  }
}

/** Only the days of the duties count, as in the register: without a last day, somebody is still in office. */
export const representativesReference: ReferenceFold<Representatives> = {
  name: 'representatives',
  categories: ['person'],
  initial: () => new Representatives(),
  evolve: (state, recorded) => {
    const { duties } = state;
    const event = recorded as Recorded<PersonEvent>;
    const { jurisdiction } = event.metadata;
    const person = partsOfStream(event.stream).id;
    switch (event.type) {
      case 'DutyBegan': {
        const { duty: id, ...duty } = event.data;
        state.enter(id, { person, jurisdiction, duty });
        return;
      }
      case 'DutyEnded': {
        const { duty: id, until } = event.data;
        const held = duties.get(id);
        if (held !== undefined) duties.set(id, { ...held, duty: { ...held.duty, until } });
        return;
      }
      case 'DutyCorrected': {
        const { duty: id, reason: _, ...duty } = event.data;
        state.enter(id, { person, jurisdiction, duty });
        return;
      }
      case 'DutyAnnulled':
        duties.delete(event.data.duty);
        return;
      case 'PersonRegistered':
      case 'PersonRelabelled':
      case 'PersonalDataRecorded':
      case 'PersonClosed':
      case 'PersonReopened':
      case 'PersonErased':
      case 'WorkHandedOver':
        return;
      default:
        return unreachable(event);
    }
  },
};
