import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '../../kernel/context';
import { type Id, isId, streamOf } from '../../kernel/ids';
import { PersonalInput } from '../../kernel/personal';
import { forbidden } from '../../kernel/rejection';
import { CATALOGUE, type Catalogue } from '../catalogue';
import { EVENT_STORE, type EventStore } from '../event-store/event-store';
import { holdsNewer, refuseNewer } from './newer-records';

type Around = Pick<Context, 'actor' | 'directory' | 'jurisdiction' | 'onBehalfOf'>;

/** An id that a command names, and where in it. */
interface Reference {
  readonly id: Id;
  readonly field: string;
}

const join = (path: string, key: string): string =>
  /^\d+$/.test(key) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

/** Every id in the data of a command. What is personal names nobody of the registers. */
const referencesIn = (value: unknown, field = ''): readonly Reference[] => {
  if (typeof value === 'string') return isId(value) ? [{ id: value, field }] : [];
  if (typeof value !== 'object' || value === null || value instanceof PersonalInput) return [];
  return Object.entries(value).flatMap(([key, inner]) => referencesIn(inner, join(field, key)));
};

/**
 * May a command about something of this jurisdiction name what belongs there? What lies above or below, what the one
 * who acts is set over, and what belongs to a street with which this one has agreed.
 */
const isWithin = (there: Id, { actor, directory, jurisdiction: here }: Around): boolean =>
  directory.covers(there, here) ||
  directory.covers(here, there) ||
  directory.covers(actor.capacity.jurisdiction, there) ||
  directory.partnersOf(here).includes(there);

const whatOf = ({ directory }: Around, id: Id): readonly [code: string, zh: string, en: string] => {
  if (directory.unit(id) !== undefined) return ['unit', '单位', 'unit'];
  if (directory.person(id) !== undefined) return ['person', '人员', 'person'];
  if (directory.place(id) !== undefined) return ['place', '地点', 'place'];
  if (directory.homeOf(id) !== undefined) return ['list', '清单条目', 'list entry'];
  return ['thing', '事项', 'matter'];
};

/**
 * Streets are apart: no command of one names what belongs to another, whichever command it is and wherever in it the
 * name stands. What the registers know is found there, and things by the stream that they would have.
 */
@Injectable()
export class Reach {
  private readonly kinds: readonly string[];

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CATALOGUE) catalogue: Pick<Catalogue, 'readBy'>,
  ) {
    this.kinds = Object.keys(catalogue.readBy);
  }

  /** @throws Rejection `unit.other-street`, `person.…`, `place.…`, `list.…`, `thing.other-street`, `stream-from-newer-release` */
  async mustHold(data: unknown, around: Around): Promise<void> {
    const { onBehalfOf } = around;
    const named = referencesIn(onBehalfOf === undefined ? data : { ...(data as object), onBehalfOf });
    for (const { id, field } of named) {
      if (id === around.actor.person) continue;
      const there = around.directory.homeOf(id) ?? (await this.homeOfThing(id, field));
      if (there === undefined || isWithin(there, around)) continue;
      const [code, zh, en] = whatOf(around, id);
      const name = around.directory.jurisdiction(there)?.name;
      const whose = name === undefined ? '其他辖区' : `“${name}”`;
      forbidden(
        `${code}.other-street`,
        `该${zh}属于${whose}，双方没有约定协作`,
        `This ${en} belongs to ${name ?? 'another jurisdiction'}, and the two have not agreed to cooperate`,
        field,
      );
    }
  }

  /** @throws Rejection `stream-from-newer-release`: what follows there could not be carried out */
  private async homeOfThing(id: Id, field: string): Promise<Id | undefined> {
    const found = (await Promise.all(this.kinds.map((kind) => this.store.read(streamOf(kind, id))))).flat();
    if (holdsNewer(found)) refuseNewer(field);
    return found[0]?.metadata.jurisdiction;
  }
}
