import type { Holder } from '../../../kernel/holder';
import { type Id, partsOfStream } from '../../../kernel/ids';
import { type Role, unitRoles } from '../../../kernel/permission';
import { systemAccount } from '../../../kernel/system';
import type { Known, KnownEvent, NamedView, RowReader, RowWriter, View } from '../../../kernel/view';
import type { AccountEvent } from '../../../contexts/access/accounts/account.events';
import type { UnitEvent } from '../../../contexts/directory/units/unit.events';
import { followed, summaryTable, type Turn } from '../../summaries.view';
import { type AnyThing, sharedVersion, type Summary } from '../../thing.part';
import type { KindRule, MessageKind, Telling, Tells } from '../messages.part';
import type { InboxEvent } from './inbox.events';
import { messageRules } from './message-kinds.rules';

/**
 * Who got which message, and when it was sent, seen and acted on: one row for each message and person. A message has
 * the id of the event that it reports.
 *
 * `standing`: TOLD asks for nothing; OPEN asks for something; ACTED: it was done; LAPSED: it is no longer asked.
 */
const schema = `${summaryTable}
  CREATE TABLE account (id TEXT PRIMARY KEY, person TEXT NOT NULL, suspended INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE held (id TEXT PRIMARY KEY, account TEXT NOT NULL, role TEXT NOT NULL, jurisdiction TEXT NOT NULL,
    unit TEXT) STRICT, WITHOUT ROWID;
  CREATE INDEX held_here ON held (jurisdiction, role);
  CREATE INDEX held_of_unit ON held (unit) WHERE unit IS NOT NULL;
  CREATE TABLE merged (unit TEXT PRIMARY KEY, into_unit TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE message (person TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL,
    holder TEXT NOT NULL, about TEXT NOT NULL, stream TEXT NOT NULL, item TEXT, jurisdiction TEXT NOT NULL, due TEXT,
    urgent INTEGER NOT NULL, told_at TEXT NOT NULL, standing TEXT NOT NULL, acted_at TEXT, seen_at TEXT, sent_at TEXT,
    channel TEXT, failure TEXT, PRIMARY KEY (person, id)) STRICT, WITHOUT ROWID;
  CREATE INDEX message_newest ON message (person, position);
  CREATE INDEX message_unseen ON message (person) WHERE seen_at IS NULL;
  CREATE INDEX message_about ON message (about, position);
  CREATE INDEX message_open ON message (stream) WHERE standing = 'OPEN';
  CREATE INDEX message_in_order ON message (position);`;

const applyAccount = (event: Known<AccountEvent>, rows: RowWriter): void => {
  const { id } = partsOfStream(event.stream);
  switch (event.type) {
    case 'AccountOpened':
      rows.run('INSERT OR IGNORE INTO account (id, person, suspended) VALUES (?, ?, 0)', id, event.data.person);
      return;
    case 'RoleGranted': {
      const { grant, role, jurisdiction, unit } = event.data;
      rows.run(
        'INSERT OR IGNORE INTO held (id, account, role, jurisdiction, unit) VALUES (?, ?, ?, ?, ?)',
        ...[grant, id, role, jurisdiction, unit ?? null],
      );
      return;
    }
    case 'RoleRevoked':
      rows.run('DELETE FROM held WHERE id = ?', event.data.grant);
      return;
    case 'AccountSuspended':
    case 'AccountResumed':
      rows.run('UPDATE account SET suspended = ? WHERE id = ?', event.type === 'AccountSuspended' ? 1 : 0, id);
      return;
    default:
  }
};

const applyUnit = (event: Known<UnitEvent>, rows: RowWriter): void => {
  const { id } = partsOfStream(event.stream);
  if (event.type === 'UnitMerged') rows.run('INSERT OR REPLACE INTO merged VALUES (?, ?)', id, event.data.into);
  if (event.type === 'UnitReopened') rows.run('DELETE FROM merged WHERE unit = ?', id);
};

const holders = (rows: RowReader, where: string, ...values: readonly string[]): readonly Id[] =>
  rows
    .all<{ person: Id }>(
      `SELECT DISTINCT a.person FROM held h JOIN account a ON a.id = h.account
       WHERE a.suspended = 0 AND ${where} ORDER BY a.person`,
      ...values,
    )
    .map(({ person }) => person);

/** The people of the unit and of the one it was merged into, which now does its work. */
const ofUnit = (rows: RowReader, unit: Id, roles: readonly Role[]): readonly Id[] =>
  holders(
    rows,
    `h.role IN (SELECT value FROM json_each(?)) AND h.unit IN (
       WITH RECURSIVE here (unit) AS (SELECT ? UNION SELECT into_unit FROM merged JOIN here USING (unit)) SELECT unit FROM here)`,
    ...[JSON.stringify(roles), unit],
  );

/** The people behind a holder at this moment. */
export const peopleBehind = (rows: RowReader, holder: Holder): readonly Id[] => {
  const [kind, id] = holder.split(':') as [string, Id];
  const here = (...roles: readonly Role[]): readonly Id[] =>
    roles.flatMap((role) => holders(rows, 'h.jurisdiction = ? AND h.role = ?', id, role));
  switch (kind) {
    case 'office':
      return here('clerk', 'chair');
    case 'chair':
      return here('chair');
    case 'unit':
      return ofUnit(rows, id, unitRoles);
    case 'head':
      return ofUnit(rows, id, ['unitHead']);
    default:
      return [id];
  }
};

/** Whoever does a thing, or has it entered for them, already knows about it. */
const knowsAnyway = ({ metadata: { actor, onBehalfOf } }: KnownEvent, person: Id): boolean =>
  person === actor.person || person === onBehalfOf || person === systemAccount;

const tell = (
  { kind, to, by, item, evenIfSaid }: Telling,
  rule: KindRule,
  { after, event }: Turn,
  rows: RowWriter,
): void => {
  const standing = rule.acts === undefined ? 'TOLD' : 'OPEN';
  for (const holder of to)
    for (const person of peopleBehind(rows, holder)) {
      if (evenIfSaid !== true && knowsAnyway(event, person)) continue;
      rows.run(
        `INSERT OR IGNORE INTO message (person, id, position, kind, holder, about, stream, item, jurisdiction, due, urgent,
           told_at, standing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[person, event.id, event.position, kind, holder, after.id, event.stream, item ?? null],
        ...[after.jurisdiction, by ?? null, rule.urgent === true ? 1 : 0, event.knownAt, standing],
      );
    }
};

/** What was asked of somebody and is not done. */
interface Asked {
  readonly person: Id;
  readonly id: Id;
  readonly kind: MessageKind;
  readonly holder: Holder;
  readonly item: Id | null;
}

/** What an event may say of where it comes from. */
interface Marks {
  readonly unit?: Id | null;
  readonly person?: Id | null;
  /** Several who did it, each for himself. */
  readonly people?: readonly Id[];
  readonly question?: Id;
  /** Questions that ended in another; `joined`: they stay beside it. */
  readonly merged?: readonly Id[];
  readonly joined?: true;
  readonly side?: 'FILERS' | 'UNIT';
  readonly rating?: string;
}

/** Does this event do what was asked of this unit or person on this question? Somebody else's answer does not. */
const answers = ({ holder, item }: Asked, { unit, person, people, question, side }: Marks): boolean => {
  const [kind, id] = holder.split(':');
  if (question !== undefined && item !== null && item !== question) return false;
  if (kind === 'unit') return unit === undefined || unit === id;
  if (kind === 'person')
    return side !== 'UNIT' && (person === undefined || person === id) && people?.includes(id ?? '') !== false;
  return true;
};

/** Ends what was asked before this event; a window that closed without a rating was not acted on. */
const end = (ending: Ending, event: KnownEvent, rows: RowWriter): void => {
  const kinds = ending.get(event.type);
  if (kinds === undefined) return;
  const marks = event.data as Marks;
  const { question, merged, joined } = marks;
  const ended = joined === true ? [] : (merged ?? (question === undefined ? undefined : [question]));
  const open = rows.all<Asked>(
    `SELECT person, id, kind, holder, item FROM message WHERE stream = ? AND standing = 'OPEN'`,
    event.stream,
  );
  for (const asked of open) {
    const { kind, person, id, item } = asked;
    const acted = kinds.acts.has(kind) && marks.rating !== 'NOT_RATED' && answers(asked, marks);
    const gone = kinds.acts.has(kind) && marks.rating === 'NOT_RATED';
    const lapsed = kinds.lapses.has(kind) && (item === null || ended === undefined || ended.includes(item));
    if (!acted && !gone && !lapsed) continue;
    rows.run(
      'UPDATE message SET standing = ?, acted_at = ? WHERE person = ? AND id = ?',
      ...[acted ? 'ACTED' : 'LAPSED', acted ? event.knownAt : null, person, id],
    );
  }
};

type Ending = ReadonlyMap<string, { readonly acts: Set<string>; readonly lapses: Set<string> }>;

/** By the name of an event: which kinds of message it fulfils, and which it makes needless. */
const endingOf = (rules: ReadonlyMap<string, KindRule>): Ending => {
  const ending = new Map<string, { readonly acts: Set<string>; readonly lapses: Set<string> }>();
  for (const [kind, rule] of rules)
    for (const how of ['acts', 'lapses'] as const)
      for (const type of rule[how] ?? []) {
        const kinds = ending.get(type) ?? { acts: new Set(), lapses: new Set() };
        kinds[how].add(kind);
        ending.set(type, kinds);
      }
  return ending;
};

const applyInbox = (event: Known<InboxEvent>, rows: RowWriter): void => {
  const { id: person } = partsOfStream(event.stream);
  const mark = (set: string, values: readonly string[], messages: readonly Id[]): void =>
    rows.run(
      `UPDATE message SET ${set} WHERE person = ? AND id IN (SELECT value FROM json_each(?))`,
      ...[...values, person, JSON.stringify(messages)],
    );
  switch (event.type) {
    case 'MessagesSeen':
      return mark('seen_at = coalesce(seen_at, ?)', [event.knownAt], event.data.messages);
    case 'AllMessagesSeen':
      return rows.run(
        `UPDATE message SET seen_at = ? WHERE person = ? AND seen_at IS NULL
           AND position <= (SELECT position FROM message WHERE person = ? AND id = ?)`,
        ...[event.knownAt, person, person, event.data.until],
      );
    case 'MessagesSent': {
      const { channel, messages } = event.data;
      const set = 'sent_at = coalesce(sent_at, ?), channel = coalesce(channel, ?), failure = NULL';
      return mark(set, [event.knownAt, channel], messages);
    }
    case 'MessagesNotSent': {
      const { channel, messages, code } = event.data;
      return mark(
        'failure = CASE WHEN sent_at IS NULL THEN ? END, channel = coalesce(channel, ?)',
        [code, channel],
        messages,
      );
    }
  }
};

const other = (rows: RowWriter, event: KnownEvent): void => {
  const { category } = partsOfStream(event.stream);
  if (category === 'account') applyAccount(event as Known<AccountEvent>, rows);
  else if (category === 'unit') applyUnit(event as Known<UnitEvent>, rows);
  else applyInbox(event as Known<InboxEvent>, rows);
};

export const inboxRows: NamedView = { name: 'inbox' };

export const inboxView = (all: readonly AnyThing[]): View => {
  const things = all.filter(({ messages }) => messages !== undefined);
  const ending = endingOf(messageRules);
  const turn = (rows: RowWriter, now: Turn): void => {
    const { thing, event, before, after } = now;
    // No messages about things imported as past.
    if (after.history) return;
    end(ending, event, rows);
    const tells = (thing.messages!.tells as Readonly<Record<string, Tells<Summary, unknown>>>)[event.type];
    for (const telling of tells?.({ before, after, data: event.data }) ?? [])
      tell(telling, messageRules.get(telling.kind)!, now, rows);
  };
  const applyAll = followed(things, { turn, other });
  return {
    ...inboxRows,
    version: sharedVersion(3, things),
    categories: [...things.map(({ category }) => category), 'account', 'unit', 'inbox'],
    schema,
    apply: (event, rows) => applyAll([event], rows),
    applyAll,
  };
};
