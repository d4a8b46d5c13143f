import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { addDays } from '../../../kernel/time/local-date';
import { endOfDay } from '../../../kernel/time/moments';
import { cursorOf, placeOf } from '../../../platform/http/page';
import { Ask } from '../../../platform/messaging/ask';
import type { QuestionRequest } from '../../../platform/messaging/request';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { accountActsQuestion } from './account-acts.view';
import { type LoggedKind, loggedKinds } from './logged-kinds.rules';

export interface LogAsked {
  readonly person?: Id;
  readonly kind?: LoggedKind;
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly cursor?: string;
  readonly limit?: number;
}

export interface Logged {
  readonly id: Id;
  readonly at: Instant;
  readonly kind: LoggedKind;
  readonly account: Id | null;
  readonly name: string | null;
  readonly person: Id | null;
  readonly by: Id | null;
  readonly about: string | null;
  readonly unit: Id | null;
  readonly reason: string | null;
  readonly address: string | null;
  readonly stranger: string | null;
}

interface Place {
  readonly at: Instant;
  readonly id: Id;
}

const isPlace = (place: unknown): place is { at: Instant; id: Id } =>
  typeof place === 'object' &&
  place !== null &&
  'at' in place &&
  typeof place.at === 'string' &&
  'id' in place &&
  typeof place.id === 'string';

const startOf = (day: LocalDate): Instant => new Date(endOfDay(addDays(day, -1))).toISOString();
const latestFirst = (one: Place, other: Place): number =>
  one.at === other.at ? (one.id < other.id ? 1 : -1) : one.at < other.at ? 1 : -1;

/** The security log: what happened to accounts, from the events, and what happened at the door, from the vault. */
@Injectable()
export class SecurityLogDesk {
  constructor(
    private readonly queries: QueryBus,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async read(
    { person, kind, from, until, cursor, limit = 50 }: LogAsked,
    request: QuestionRequest,
  ): Promise<{ readonly items: readonly Logged[]; readonly next: string | null }> {
    const asked = {
      kinds: kind === undefined ? loggedKinds : [kind],
      from: from === undefined ? '' : startOf(from),
      until: until === undefined ? '~' : new Date(endOfDay(until)).toISOString(),
      before: cursor === undefined ? null : placeOf(cursor, isPlace),
      // One more than is shown tells whether there is more.
      max: limit + 1,
    };
    const { subjects, acts } = await this.queries.execute(
      new Ask(accountActsQuestion, { ...asked, person: person ?? null }, request),
    );
    const theirs = subjects.filter((subject) => person === undefined || subject.person === person);
    const entries = await this.vault.securityLog.read({
      ...asked,
      accounts: theirs.map(({ account }) => account),
      strangers: person === undefined,
    });
    const subjectOf = new Map(subjects.map((subject) => [subject.account, subject]));
    const whose = (account: Id | null) => {
      const found = account === null ? undefined : subjectOf.get(account);
      return { account, name: found?.name ?? null, person: found?.person ?? null };
    };
    const all = [
      ...acts.map((act): Logged => ({ ...act, ...whose(act.account), address: null, stranger: null })),
      ...entries.map((entry): Logged => ({ ...entry, ...whose(entry.account), by: null, unit: null, reason: null })),
    ].sort(latestFirst);
    const items = all.slice(0, limit);
    const last = items.at(-1);
    return { items, next: all.length > limit && last !== undefined ? cursorOf({ at: last.at, id: last.id }) : null };
  }
}
