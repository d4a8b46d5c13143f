import type { Id, Instant } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { rootJurisdiction } from '../../../kernel/system';
import type { Known, Question, RowReader, View } from '../../../kernel/view';
import { homesOf } from '../homes.rules';
import type { CooperationEvent } from './cooperation.events';

/** What one side said last, and who said it for it. */
export interface Consent {
  readonly agreed: boolean;
  readonly person: Id;
  readonly at: Instant;
  /** On what the agreement rests, or why it was ended. */
  readonly words: string;
}

/** What two jurisdictions beside each other have agreed; null where a side has said nothing. */
export interface Cooperation {
  readonly with: Id;
  readonly name: string;
  readonly ours: Consent | null;
  readonly theirs: Consent | null;
  readonly inForce: boolean;
}

const wordsOf = (event: Known<CooperationEvent>): string => {
  switch (event.type) {
    case 'CooperationAgreed':
      return event.data.basis;
    case 'CooperationEnded':
      return event.data.reason;
    default:
      return unreachable(event);
  }
};

export const cooperationView: View = {
  name: 'cooperation',
  version: 1,
  categories: ['cooperation'],
  schema: `CREATE TABLE consent (jurisdiction TEXT NOT NULL, other TEXT NOT NULL, agreed INTEGER NOT NULL,
    person TEXT NOT NULL, at TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (jurisdiction, other)) STRICT, WITHOUT ROWID;`,
  apply: (recorded, rows) => {
    const event = recorded as Known<CooperationEvent>;
    const { jurisdiction, actor, occurredAt } = event.metadata;
    rows.run(
      `INSERT OR REPLACE INTO consent (jurisdiction, other, agreed, person, at, words) VALUES (?, ?, ?, ?, ?, ?)`,
      jurisdiction,
      event.data.with,
      Number(event.type === 'CooperationAgreed'),
      actor.person,
      occurredAt,
      wordsOf(event),
    );
  },
};

const consentOf = (rows: RowReader, jurisdiction: Id, other: Id): Consent | null => {
  const row = rows.get<{ agreed: number; person: Id; at: Instant; words: string }>(
    'SELECT agreed, person, at, words FROM consent WHERE jurisdiction = ? AND other = ?',
    jurisdiction,
    other,
  );
  return row === undefined ? null : { ...row, agreed: row.agreed === 1 };
};

/** The jurisdictions beside this one, and what was agreed with each. Names of jurisdictions are no secret. */
export const cooperationQuestion: Question<{ readonly jurisdiction: Id }, readonly Cooperation[]> = {
  name: 'directory.cooperation',
  permission: 'directory.read',
  views: [cooperationView],
  answer: (rowsOf, { jurisdiction }, reader) => {
    const { directory } = reader;
    const own = directory.jurisdiction(jurisdiction);
    if (own === undefined || !homesOf(reader, undefined).includes(jurisdiction)) return [];
    const rows = rowsOf(cooperationView);
    return directory
      .within(own.parent ?? rootJurisdiction)
      .map((id) => directory.jurisdiction(id))
      .filter((other) => other !== undefined)
      .filter(({ id }) => !directory.covers(id, jurisdiction) && !directory.covers(jurisdiction, id))
      .map(({ id, name, closed }) => {
        const [ours, theirs] = [consentOf(rows, jurisdiction, id), consentOf(rows, id, jurisdiction)];
        return {
          closed,
          one: { with: id, name, ours, theirs, inForce: directory.partnersOf(jurisdiction).includes(id) },
        };
      })
      .filter(({ closed, one }) => closed !== true || one.inForce)
      .map(({ one }) => one);
  },
};
