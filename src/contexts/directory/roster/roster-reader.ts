import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Actor, Capacity } from '../../../kernel/context';
import type { Id } from '../../../kernel/ids';
import type { Permission } from '../../../kernel/permission';
import { forbidden, invalid, notFound } from '../../../kernel/rejection';
import { ACTOR_SOURCE, type ActorSource, ALLOWS, type Allows } from '../../../platform/access/actor-source';
import { actingIn, activeAccount, allowing } from '../../../platform/access/capacity';
import { Ask } from '../../../platform/messaging/ask';
import { CONTEXT_SOURCE, type ContextSource } from '../../../platform/messaging/context-source';
import type { QuestionRequest } from '../../../platform/messaging/request';
import { POSITIONS, type Positions } from '../../../platform/subscriptions/positions';
import { tidy } from '../../../platform/tables/cells';
import { VaultUnavailable } from '../../../platform/vault/errors';
import type { OpenedPerson } from '../../../platform/vault/opening';
import { peopleQuestion, placesQuestion, rosterQuestion, unitsQuestion } from '../directory-questions.view';
import { dutiesQuestion } from '../people/duties.view';
import { Roster, type RosterPerson } from './roster';

/** How long a list waits for the views to show earlier decisions, in milliseconds. */
const patience = 2_000;

/** The jurisdiction whose list somebody works on, and how much of it they may see. */
export interface RosterPlaceOfWork {
  readonly jurisdiction: Id;
  readonly seesPersonal: boolean;
}

/** The texts of a sealed person that can still be read. */
const textsOf = (personal: unknown): Readonly<Record<string, string>> => {
  const opened = personal as OpenedPerson | undefined;
  if (opened?.unavailable === true) throw new VaultUnavailable('The vault is away: a list without names would mislead');
  const fields = Object.entries(opened?.fields ?? {});
  return Object.fromEntries(fields.flatMap(([name, text]) => (text === null ? [] : [[name, tidy(text)] as const])));
};

/** The registers of one jurisdiction as they are now, as far as the reader may see them. */
@Injectable()
export class RosterReader {
  constructor(
    private readonly queries: QueryBus,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(ALLOWS) private readonly allows: Allows,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(POSITIONS) private readonly positions: Positions,
  ) {}

  /**
   * @param named the jurisdiction; may be left out by somebody who has only one
   * @throws Rejection `access.…`, `roster.jurisdiction-missing`, `jurisdiction.missing`
   */
  async placeOfWork(
    named: Id | undefined,
    permission: Permission,
    request: QuestionRequest,
  ): Promise<RosterPlaceOfWork> {
    const { grant } = request;
    const { facts, able } = await this.rightsOf(permission, request);
    const jurisdiction = named ?? this.only(able);
    const covers = (capacity: Capacity) => this.contexts.directory.covers(capacity.jurisdiction, jurisdiction);
    if (!able.some(covers))
      forbidden('access.other-jurisdiction', '不在您的辖区之内', 'Not within your jurisdiction', 'jurisdiction');
    if (this.contexts.directory.jurisdiction(jurisdiction) === undefined)
      notFound('jurisdiction.missing', '没有该辖区', 'There is no such jurisdiction', 'jurisdiction');
    const hats =
      grant === undefined ? facts.capacities : facts.capacities.filter((capacity) => capacity.grant === grant);
    return { jurisdiction, seesPersonal: hats.some((hat) => covers(hat) && this.allows(hat.role, 'person.read')) };
  }

  /** The only jurisdiction that somebody works in: that of the capacity or, if higher up, the only one below it. */
  private only(able: readonly Capacity[]): Id {
    const { directory } = this.contexts;
    const isThere = (id: Id): boolean => directory.jurisdiction(id) !== undefined;
    const own = new Set(able.map((capacity) => capacity.jurisdiction).filter(isThere));
    const below = new Set(able.flatMap((capacity) => directory.within(capacity.jurisdiction)).filter(isThere));
    const [first] = own.size === 1 ? own : below.size === 1 ? below : [];
    return first ?? invalid('roster.jurisdiction-missing', '请选择辖区', 'Name the jurisdiction', 'jurisdiction');
  }

  /** In which capacity somebody changes the registers of this jurisdiction. */
  async actorIn(jurisdiction: Id, permission: Permission, request: QuestionRequest): Promise<Actor> {
    const { facts, able } = await this.rightsOf(permission, request);
    return actingIn(facts, able, jurisdiction, this.contexts.directory);
  }

  /** The capacities that allow it. @throws Rejection `access.not-allowed` and the like where there is none */
  async rightsOf(permission: Permission, { account, grant }: QuestionRequest) {
    const facts = await activeAccount(this.actors, account);
    return { facts, able: allowing(facts, permission, this.allows, grant) };
  }

  /** All entries, closed ones too. */
  async read({ jurisdiction, seesPersonal }: RosterPlaceOfWork, request: QuestionRequest): Promise<Roster> {
    await this.positions.waitFor(this.contexts.position, patience);
    const which = { jurisdiction, closed: true };
    const [units, places, people, duties] = await Promise.all([
      this.queries.execute(new Ask(unitsQuestion, which, request)),
      this.queries.execute(new Ask(placesQuestion, which, request)),
      this.peopleOf(jurisdiction, seesPersonal, request),
      this.queries.execute(new Ask(dutiesQuestion, { jurisdiction }, request)),
    ]);
    return new Roster({ units, places, people, duties: [...duties].reverse() });
  }

  private async peopleOf(
    jurisdiction: Id,
    seesPersonal: boolean,
    request: QuestionRequest,
  ): Promise<readonly RosterPerson[]> {
    const found = seesPersonal
      ? await this.queries.execute(new Ask(rosterQuestion, { jurisdiction }, request))
      : await this.queries.execute(new Ask(peopleQuestion, { jurisdiction, closed: true }, request));
    return found.map(({ id, label, closed, personal }) => ({ id, label, closed, personal: textsOf(personal) }));
  }
}
