import type { Holder } from '../../../kernel/holder';
import type { Id, Instant, Position } from '../../../kernel/ids';
import { invalid, notFound, type Words } from '../../../kernel/rejection';
import type { Question, RowReader, SqlValue } from '../../../kernel/view';
import type { Kind, Summary } from '../../thing.part';
import type { GroupRule, MessageKind } from '../messages.part';
import type { DeliveryChannel } from './inbox.events';
import { inboxRows } from './inbox.view';
import { messageRules, unitsToldOf } from './message-kinds.rules';

export const standings = ['TOLD', 'OPEN', 'ACTED', 'LAPSED'] as const;
export type Standing = (typeof standings)[number];

/** What a message is about, as it is called now. */
export interface About {
  readonly of: Kind;
  readonly id: Id;
  readonly title: string;
  readonly number: string | null;
}

export interface Message {
  readonly id: Id;
  readonly kind: MessageKind;
  readonly words: Words;
  readonly about: About;
  /** The question that it is about. */
  readonly item: Id | null;
  /** The capacity in which this person received it. */
  readonly holder: Holder;
  /** A day or a moment: by when, or when it takes place. */
  readonly due: string | null;
  readonly urgent: boolean;
  /** How it is told to a group. */
  readonly group: GroupRule;
  /** The units that a group is told of: the one that got it or, where a person did, those that it is about. */
  readonly units: readonly Id[];
  readonly toldAt: Instant;
  readonly standing: Standing;
  readonly actedAt: Instant | null;
  readonly seenAt: Instant | null;
  readonly sentAt: Instant | null;
}

interface Stored extends Omit<Message, 'words' | 'about' | 'urgent' | 'group' | 'units'> {
  readonly person: Id;
  readonly position: Position;
  readonly urgent: number;
  readonly channel: DeliveryChannel | null;
  readonly failure: string | null;
  readonly of: Kind;
  readonly summary: string;
}

const columns = `m.person, m.id, m.position, m.kind, m.item, m.holder, m.due, m.urgent, m.told_at AS toldAt, m.standing,
  m.acted_at AS actedAt, m.seen_at AS seenAt, m.sent_at AS sentAt, m.channel, m.failure, t.kind AS of, t.doc AS summary`;
const source = 'message m JOIN thing t ON t.stream = m.stream';

const unitBehind = (holder: Holder): Id | null => {
  const [kind, id] = holder.split(':');
  return (kind === 'unit' || kind === 'head') && id !== undefined ? id : null;
};

const messageOf = (row: Stored): Message => {
  const { id, kind, item, holder, due, urgent, toldAt, standing, actedAt, seenAt, sentAt, of } = row;
  const summary = JSON.parse(row.summary) as Summary;
  const { id: about, title, number } = summary;
  const { words, group } = messageRules.get(kind)!;
  const own = unitBehind(holder);
  return {
    id,
    kind,
    words,
    about: { of, id: about, title, number },
    item,
    holder,
    due,
    urgent: urgent === 1,
    group,
    units: own === null ? unitsToldOf(of, summary, item) : [own],
    toldAt,
    standing,
    actedAt,
    seenAt,
    sentAt,
  };
};

export interface InboxParams {
  readonly unseen?: boolean | undefined;
  /** Only messages that still ask for something. */
  readonly open?: boolean | undefined;
  readonly about?: Id | undefined;
  readonly cursor?: string | undefined;
  /** At most 200; 50 where left out. */
  readonly limit?: number | undefined;
}

export interface Inbox {
  /** How many of all have not been seen, and how many still ask for something. */
  readonly unseen: number;
  readonly open: number;
  readonly items: readonly Message[];
  readonly next: string | null;
}

const positionIn = (cursor: string): Position =>
  /^\d{1,16}$/.test(cursor)
    ? Number(cursor)
    : invalid('page.cursor', '翻页标记无法识别', 'The cursor is not one of ours', 'cursor');

/** The reader's own messages, the newest first. */
export const inbox: Question<InboxParams, Inbox> = {
  name: 'messages.inbox',
  permission: 'access.self',
  views: [inboxRows],
  answer: (rowsOf, { unseen, open, about, cursor, limit: wanted = 50 }, { actor: { person } }) => {
    const rows = rowsOf(inboxRows);
    const limit = Math.min(Math.max(wanted, 1), 200);
    const conditions: readonly (readonly [sql: string, ...values: SqlValue[]])[] = [
      ['m.person = ?', person],
      ...(unseen === true ? [['m.seen_at IS NULL'] as const] : []),
      ...(open === true ? [[`m.standing = 'OPEN'`] as const] : []),
      ...(about === undefined ? [] : [['m.about = ?', about] as const]),
      ...(cursor === undefined ? [] : [['m.position < ?', positionIn(cursor)] as const]),
    ];
    const found = rows.all<Stored>(
      `SELECT ${columns} FROM ${source} WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
       ORDER BY m.position DESC LIMIT ?`,
      ...[...conditions.flatMap(([, ...values]) => values), limit + 1],
    );
    const page = found.slice(0, limit);
    const counted = rows.get<{ unseen: number; open: number }>(
      `SELECT count(*) FILTER (WHERE seen_at IS NULL) AS unseen, count(*) FILTER (WHERE standing = 'OPEN') AS open
       FROM message WHERE person = ?`,
      person,
    )!;
    return {
      ...counted,
      items: page.map(messageOf),
      next: found.length > limit ? String(page.at(-1)!.position) : null,
    };
  },
};

/** One of the reader's own messages. */
export const message: Question<{ readonly id: Id }, Message> = {
  name: 'messages.message',
  permission: 'access.self',
  views: [inboxRows],
  answer: (rowsOf, { id }, { actor: { person } }) => {
    const row = rowsOf(inboxRows).get<Stored>(
      `SELECT ${columns} FROM ${source} WHERE m.person = ? AND m.id = ?`,
      ...[person, id],
    );
    return row === undefined
      ? notFound('inbox.missing', '您的消息中没有这一条', 'There is no such message of yours', 'id')
      : messageOf(row);
  },
};

/** A message as the office follows it: whether it was sent, seen and acted on. */
export interface Receipt extends Message {
  readonly person: Id;
  /** The label by which lists call the person. */
  readonly label: string | null;
  readonly channel: DeliveryChannel | null;
  /** Why it could not be sent, where it was given up. */
  readonly failure: string | null;
}

export interface ReceiptsParams {
  /** An interview, a session, a visit or a case. */
  readonly about: Id;
  readonly unseen?: boolean | undefined;
}

export interface Receipts {
  readonly about: About | null;
  readonly receipts: readonly Receipt[];
}

const receiptsOf = (rows: RowReader, { about, unseen }: ReceiptsParams, within: readonly Id[]): readonly Stored[] =>
  rows.all<Stored>(
    `SELECT ${columns} FROM ${source} WHERE m.about = ? AND (? OR m.seen_at IS NULL)
       AND m.jurisdiction IN (SELECT value FROM json_each(?)) ORDER BY m.position, m.person`,
    ...[about, unseen === true ? 0 : 1, JSON.stringify(within)],
  );

/** For the office: which messages about a thing went to whom, and what became of them; oldest first. */
export const receipts: Question<ReceiptsParams, Receipts> = {
  name: 'messages.receipts',
  permission: 'message.oversee',
  views: [inboxRows],
  answer: (rowsOf, params, { scope, directory }) => {
    const rows = rowsOf(inboxRows);
    const found = rows.get<{ kind: Kind; doc: string }>('SELECT kind, doc FROM thing WHERE id = ?', params.about);
    const summary = found === undefined ? undefined : (JSON.parse(found.doc) as Summary);
    const mine = summary !== undefined && scope.jurisdictions.includes(summary.jurisdiction);
    return {
      about: mine ? { of: found!.kind, id: summary.id, title: summary.title, number: summary.number } : null,
      receipts: receiptsOf(rows, params, scope.jurisdictions).map((row) => ({
        ...messageOf(row),
        person: row.person,
        label: directory.person(row.person)?.label ?? null,
        channel: row.channel,
        failure: row.failure,
      })),
    };
  },
};
