import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Directory, NamedKind } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import { PersonalInput, type Unsealed } from '../../../kernel/personal';
import type { PlaceRef } from '../../../kernel/place';
import { invalid, Rejection } from '../../../kernel/rejection';
import { BadEvent } from '../../../platform/event-store/errors';
import { CONTEXT_SOURCE, type ContextSource } from '../../../platform/messaging/context-source';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import { derive } from '../../../platform/messaging/names';
import { requestHashOf } from '../../../platform/vault/sealing';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { caseDecider } from '../cases/case.decider';
import type { ImportCase } from '../cases/commands/import';
import { KnownTickets } from './known-tickets';
import type { ImportJob, Outcome, Refusal, RowResult } from './import-job';
import type { BrokenRow, FileRow } from './rows/row';
import type { ImportColumns, ImportProfile } from './profile';
import { rawRowOf } from './raw-row';
import { type ReporterOfRow, type TicketRow, ticketNumberOf, ticketRowOf } from './ticket-row';

/** A refusal to store and show: never contains a value of the row. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Rejection) return { code: error.code, ...error.words, field: error.field ?? null };
  if (error instanceof BadEvent)
    return { code: `event.${error.rule}`, zh: '内容无法保存', en: error.rule, field: null };
  throw error;
};

const outcomes: Readonly<Record<string, Outcome>> = {
  CaseRegistered: 'created',
  CaseReinstated: 'reinstated',
  TicketAmended: 'amended',
};

const outcomeOf = ({ events }: Committed): Outcome => outcomes[events[0]?.type ?? ''] ?? 'unchanged';

/** The place of the row: parts found in the office's registers become ids, the rest stays text. */
const placeOf = ({ community, grid, estate, place }: TicketRow, jurisdiction: Id, directory: Directory): PlaceRef => {
  const unknown: string[] = [];
  const found = (kind: 'community' | 'grid' | 'estate', name: string): PlaceRef => {
    if (name === '') return {};
    const id = directory.named(kind, name, jurisdiction);
    if (id === undefined) unknown.push(name);
    return id === undefined ? {} : { [kind]: id };
  };
  const known = { ...found('community', community), ...found('grid', grid), ...found('estate', estate) };
  const text = [...unknown, place].filter((words) => words !== '').join(' ');
  return { ...known, ...(text === '' ? {} : { text }) };
};

/** The reporter's data by the names of the personal fields; a missing name is replaced by the key. */
const fieldsOf = ({ key, name, phone, address }: ReporterOfRow): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ name: name || key, phone, address }).filter(([, text]) => text !== ''));

/** The columns by what commands call their content, where that is another word. */
const columnNames: Readonly<Record<string, keyof ImportColumns>> = {
  'reply.text': 'reply',
  'reply.repliedAt': 'repliedAt',
  sealedText: 'description',
  unitName: 'unit',
  reporter: 'reporterName',
};

/** A refusal speaks of the columns as the file calls them. */
const inWordsOfTheFile = (refusal: Refusal, { columns }: ImportProfile): Refusal => {
  const { field } = refusal;
  if (field === null) return refusal;
  const column = columns[columnNames[field] ?? (field as keyof ImportColumns)];
  return column === undefined ? refusal : { ...refusal, field: column };
};

/** The row of the file that told of a ticket before; `isSame`: by the very same number. */
export interface EarlierRow {
  readonly row: number;
  readonly isSame: boolean;
}

/** One file tells of a ticket once: of two rows nobody could say which holds. */
const isToldTwice = ({ notes }: FileRow, { columns }: ImportProfile, earlier: number): never => {
  const column = columns.ticketNumber;
  const merged = notes?.[column]?.merged === true ? ['（合并单元格）', ' (merged cells)'] : ['', ''];
  return invalid(
    'import.ticket-twice',
    `与第${earlier}行的编号相同${merged[0]}，请只保留一行`,
    `The same number as in row ${earlier}${merged[1]}: keep one of them`,
    column,
  );
};

/** A row as the profile reads it, and as a whole. */
interface ReadRow {
  readonly ticket: TicketRow;
  readonly raw: string;
}

/** Processes single rows of imports: each creates a case, changes one, or is refused with a reason. */
@Injectable()
export class RowImporter {
  constructor(
    private readonly commands: CommandBus,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    private readonly tickets: KnownTickets,
  ) {}

  /**
   * Repeating it for the same row of a job changes nothing and gives the same answer. `earlier` is the row of the file
   * that had this ticket before, or one whose number is plainly the same. Throws if the store or the vault is
   * unavailable, or if the account may no longer import.
   */
  async take(job: ImportJob, row: FileRow | BrokenRow, earlier: EarlierRow | undefined): Promise<RowResult> {
    const ticketNumber = 'broken' in row ? null : ticketNumberOf(row, job.profile);
    try {
      const { ticket, raw } = this.read(row, job, earlier);
      const { id, ticketNumber: number, isWritten } = await this.tickets.find(job, ticket.ticketNumber);
      if (earlier !== undefined && !isWritten) isToldTwice(row as FileRow, job.profile, earlier.row);
      const read = { ticket: { ...ticket, ticketNumber: number }, raw };
      const committed = await this.execute(job, row.number, id, read);
      return { outcome: outcomeOf(committed), position: committed.position };
    } catch (error) {
      if (error instanceof Rejection && error.kind === 'forbidden') throw error;
      const refusal = inWordsOfTheFile(refusalOf(error), job.profile);
      return { outcome: 'refused', refusal: { row: row.number, ticketNumber, ...refusal } };
    }
  }

  private read(row: FileRow | BrokenRow, { profile }: ImportJob, earlier: EarlierRow | undefined): ReadRow {
    if ('broken' in row)
      return invalid(`import.${row.broken}`, '此行不是一个 JSON 对象', 'This line is no JSON object');
    if (earlier?.isSame === true) isToldTwice(row, profile, earlier.row);
    return { ticket: ticketRowOf(row, profile), raw: rawRowOf(row) };
  }

  private async execute(job: ImportJob, number: number, id: Id, { ticket, raw }: ReadRow): Promise<Committed> {
    const { id: batch, jurisdiction, profile, account, grant, dryRun } = job;
    const { person, ...personal } = await this.personalOf(job, id, ticket);
    // Columns that no profile reads may change with each list: they are kept, but make no other ticket.
    const contentHash = await requestHashOf({ ...ticket, ...personal }, this.vault);
    const data: Unsealed<ImportCase> = {
      title: ticket.title,
      description: profile.sealText ? '' : ticket.description,
      ...(dryRun ? {} : personal.sealed),
      place: placeOf(ticket, jurisdiction, this.contexts.directory),
      topic: this.topicOf(ticket, job),
      keyWork: null,
      mode: profile.mode,
      amend: profile.amend,
      urgency: profile.urgency,
      ticket: {
        source: profile.source,
        ticketNumber: ticket.ticketNumber,
        batch,
        contentHash,
        // An import that an older release began goes on with the commands that it may have sent already.
        ...(dryRun || job.upload === undefined ? {} : { row: new PersonalInput({ text: raw }, person) }),
      },
      ...this.unitOf(ticket, jurisdiction),
      reportedAt: ticket.reportedAt,
      reply: ticket.reply,
      closedAt: ticket.closedAt,
    };
    const request = {
      account,
      jurisdiction,
      dryRun,
      channel: 'import' as const,
      idempotencyKey: `import:${batch}:${number}`,
      ...(grant === null ? {} : { grant }),
    };
    return this.commands.execute(new Execute(caseDecider, id, { type: 'ImportCase', data }, request));
  }

  /** The personal data of the row, in clear until sealed; a dry run creates no keys. */
  private async personalOf(
    { profile, jurisdiction, dryRun }: ImportJob,
    id: Id,
    { reporter, description }: TicketRow,
  ): Promise<{
    readonly person: Id;
    readonly reporter: PersonalInput | null;
    readonly description: PersonalInput | string;
    readonly sealed: { readonly reporter?: PersonalInput; readonly sealedText?: PersonalInput };
  }> {
    const marks = {
      ...(reporter.phone === '' ? {} : { phone: reporter.phone }),
      ...(reporter.key === '' ? {} : { sourceKey: JSON.stringify([jurisdiction, profile.source, reporter.key]) }),
    };
    const ifNew = derive('reporter', id);
    const person = dryRun ? ifNew : await this.vault.personal.personFor(marks, ifNew);
    const fields = fieldsOf(reporter);
    const told = Object.keys(fields).length === 0 ? null : new PersonalInput(fields, person);
    const text = profile.sealText && description !== '' ? new PersonalInput({ text: description }, person) : null;
    return {
      person,
      reporter: told,
      description: text ?? description,
      sealed: { ...(told === null ? {} : { reporter: told }), ...(text === null ? {} : { sealedText: text }) },
    };
  }

  private topicOf({ topic }: TicketRow, { jurisdiction, profile }: ImportJob): Id | null {
    if (topic === '') return null;
    const { columns } = profile;
    const words = ['名单中没有这个议题', 'There is no such topic'] as const;
    return this.named('topic', topic, jurisdiction) ?? invalid('import.topic-unknown', ...words, columns.topic);
  }

  private unitOf({ unit }: TicketRow, jurisdiction: Id): Pick<ImportCase, 'unit' | 'unitName'> {
    const known = unit === '' ? undefined : this.named('unit', unit, jurisdiction);
    return { unit: known ?? null, unitName: known === undefined && unit !== '' ? unit : null };
  }

  private named(kind: NamedKind, name: string, jurisdiction: Id): Id | undefined {
    return this.contexts.directory.named(kind, name, jurisdiction);
  }
}
