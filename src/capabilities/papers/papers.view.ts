import { type Act, type Told, toldBy } from '../../kernel/act';
import type { AttachmentRef } from '../../kernel/attachment';
import { type Column, historyView } from '../../kernel/history';
import type { Id, Instant } from '../../kernel/ids';
import { unreachable } from '../../kernel/message';
import { patch } from '../../kernel/patch';
import type { SealedPerson } from '../../kernel/personal';
import { among, both } from '../../kernel/reading/condition';
import { type InstrumentList, ofUnits, pageOf, seenRows } from '../../kernel/reading/rows';
import { conflict, notFound } from '../../kernel/rejection';
import { type Moment, momentOf, type MomentParams } from '../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../kernel/view';
import type { DocumentCode } from '../documents/template.events';
import { numberTaken, officialNumberOf } from './official-number.rules';
import type { PaperEvent, PaperTemplate } from './paper.events';
import type { PaperPhase } from './paper.state';

/** One line of the register. */
export interface PaperRow {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly revision: number;
  readonly state: PaperPhase;
  readonly document: DocumentCode;
  readonly subject: string | null;
  readonly item: number | null;
  readonly about: string;
  readonly units: readonly Id[];
  /** 编号, of our own register. */
  readonly number: string | null;
  readonly year: number | null;
  readonly serial: number | null;
  /** 发文字号, of the office. */
  readonly officialNumber: string | null;
  readonly draftedBy: Act;
  readonly checkedBy: Act | null;
  readonly signedBy: Act | null;
  readonly sealedBy: Act | null;
  /** Why it is no more, and who said so: the explanation of a number that is not in use. */
  readonly ended: { readonly reason: string; readonly by: Act } | null;
  readonly replaces: Id | null;
  readonly replacedBy: { readonly by: Id; readonly number: string } | null;
}

/** How it was signed, and what is kept of it. */
export interface PaperSigning {
  readonly kept: AttachmentRef;
  readonly mark: string;
  readonly template: PaperTemplate | null;
  readonly asOf: Instant;
  readonly knownAt: Instant;
  readonly signatory: Id;
  readonly form: AttachmentRef | null;
}

export interface PaperRecord extends PaperRow {
  readonly signing: PaperSigning | null;
  /** The people whose words stand in it. */
  readonly named: readonly SealedPerson[];
  readonly scan: AttachmentRef | null;
  /** Who signed that it is withdrawn, and on which sheet. */
  readonly withdrawal: { readonly signatory: Id; readonly form: AttachmentRef | null } | null;
}

const changed = (record: PaperRecord, event: Told<PaperEvent>): PaperRecord => {
  const { by } = event;
  switch (event.type) {
    case 'PaperDrafted': {
      const { claim: _, ...draft } = event.data;
      return patch(record, { ...draft, state: 'DRAFTED', draftedBy: by });
    }
    case 'PaperNumbered':
      return patch(record, event.data);
    case 'PaperChecked':
      return patch(record, { state: 'CHECKED', checkedBy: by });
    case 'PaperSigned': {
      const { officialNumber, about, units, named, toBeSealed, claim: _, givenUp: __, ...signing } = event.data;
      const state = toBeSealed ? 'SIGNED' : 'ISSUED';
      return patch(record, { officialNumber, about, units, named, signing, state, signedBy: by });
    }
    case 'PaperSealed':
      return patch(record, { state: 'ISSUED', scan: event.data.scan, sealedBy: by });
    case 'PaperDraftDiscarded':
      return patch(record, { state: 'DISCARDED', ended: { reason: event.data.reason, by } });
    case 'PaperWithdrawn': {
      const { reason, ...withdrawal } = event.data;
      return patch(record, { state: 'WITHDRAWN', ended: { reason, by }, withdrawal });
    }
    case 'PaperReplaced':
      return patch(record, { state: 'REPLACED', replacedBy: event.data });
    default:
      return unreachable(event);
  }
};

const recordAfter = (record: PaperRecord | undefined, event: Told<PaperEvent>): PaperRecord => {
  const { id, jurisdiction, revision, by } = event;
  const before: PaperRecord = record ?? {
    id,
    jurisdiction,
    revision,
    state: 'DRAFTED',
    document: 'assignment-order',
    subject: null,
    item: null,
    about: '',
    units: [],
    number: null,
    year: null,
    serial: null,
    officialNumber: null,
    draftedBy: by,
    checkedBy: null,
    signedBy: null,
    sealedBy: null,
    ended: null,
    replaces: null,
    replacedBy: null,
    signing: null,
    named: [],
    scan: null,
    withdrawal: null,
  };
  return { ...changed(before, event), revision };
};

/** It has left the house, whatever became of it later. */
const isOut = ({ state, signing }: PaperRecord): boolean => signing !== null && state !== 'SIGNED';

const text = (of: (paper: PaperRecord) => string | null): Column<PaperRecord> => ({ type: 'TEXT', of });

/** 发文登记: every paper with its number. */
export const papers = historyView<PaperRecord, PaperEvent>({
  name: 'papers',
  version: 1,
  category: 'paper',
  evolve: (record, event) => recordAfter(record, toldBy(event)),
  columns: {
    jurisdiction: text((p) => p.jurisdiction),
    /** Who may see it besides the jurisdiction: nobody, before it is out. */
    units: text((p) => JSON.stringify(isOut(p) ? p.units : [])),
    at: { type: 'INTEGER', of: (p) => Date.parse(p.draftedBy.recordedAt) },
    state: text((p) => p.state),
    document: text((p) => p.document),
    subject: text((p) => p.subject),
    year: { type: 'INTEGER', of: (p) => p.year },
    official: text((p) => p.officialNumber),
  },
});

export interface PaperListParams extends MomentParams {
  readonly state?: readonly string[] | undefined;
  readonly document?: readonly string[] | undefined;
  readonly subject?: string | undefined;
  readonly year?: number | undefined;
  readonly unit?: readonly Id[] | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

const rowOf = ({ signing: _, named: __, scan: ___, withdrawal: ____, ...row }: PaperRecord): PaperRow => row;

/** The register, the latest first. */
export const paperList: Question<PaperListParams, InstrumentList<PaperRow>> = {
  name: 'paper.list',
  permission: 'paper.read',
  views: [papers.view],
  answer: (rowsOf, params, reader) => {
    const { state, document, subject, year, unit } = params;
    const condition = both(
      seenRows(reader),
      ...(state === undefined ? [] : [among('state', state)]),
      ...(document === undefined ? [] : [among('document', document)]),
      ...(subject === undefined ? [] : [among('subject', [subject])]),
      ...(year === undefined ? [] : [{ sql: 'year = ?', values: [year] }]),
      ...(unit === undefined ? [] : [ofUnits(unit)]),
    );
    const page = pageOf<PaperRecord>(rowsOf(papers.view), params, reader, condition);
    return { ...page, rows: page.rows.map(rowOf) };
  },
};

export interface PaperPage {
  readonly moment: Moment['shown'];
  readonly paper: PaperRecord;
}

const seen = (paper: PaperRecord, { scope }: Reader): boolean =>
  scope.jurisdictions.includes(paper.jurisdiction) ||
  (isOut(paper) && paper.units.some((unit) => scope.units.includes(unit)));

const visible = (rowsOf: RowsOf, id: Id, moment: Moment, reader: Reader): PaperRecord => {
  const paper = papers.find(rowsOf(papers.view), id, moment);
  return paper !== undefined && seen(paper, reader)
    ? paper
    : notFound('paper.not-found', '没有这份文书', 'There is no such paper', 'id');
};

export const paperPage: Question<MomentParams & { readonly id: Id }, PaperPage> = {
  name: 'paper.page',
  pageOf: 'paper',
  permission: 'paper.read',
  views: [papers.view],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    return { moment: moment.shown, paper: visible(rowsOf, params.id, moment, reader) };
  },
};

/** What the register must be asked before a paper is drafted or signed. */
export interface PaperCheck {
  readonly document: DocumentCode;
  readonly subject: string | null;
  readonly officialNumber: string | null;
  readonly replaces: Id | null;
  /** The paper itself, where it is there already. */
  readonly paper: Id | null;
}

/**
 * The 发文字号 as it is written; the paper whose place is taken must be out and of the same kind and thing, and no other
 * paper that is in use bears the number.
 *
 * @throws Rejection `paper.not-found`, `paper.replaces-not-issued`, `paper.replaces-other`, `paper.official-number…`
 */
export const paperCheck: Question<PaperCheck, { readonly officialNumber: string | null }> = {
  name: 'paper.check',
  permission: 'paper.draft',
  views: [papers.view],
  answer: (rowsOf, { document, subject, replaces, paper, ...typed }, reader) => {
    if (replaces !== null) {
      const before = visible(rowsOf, replaces, momentOf({}, reader.now), reader);
      if (before.state !== 'ISSUED' && before.state !== 'SIGNED')
        conflict('paper.replaces-not-issued', '只能替换已签发的文书', 'Only what was signed is replaced', 'replaces');
      if (before.document !== document || before.subject !== subject)
        conflict(
          'paper.replaces-other',
          '被替换的不是同一事项的同种文书',
          'It is of another thing or kind',
          'replaces',
        );
    }
    if (typed.officialNumber === null) return { officialNumber: null };
    const officialNumber = officialNumberOf(typed.officialNumber, reader.now);
    const { sql, values } = among('jurisdiction', reader.scope.jurisdictions);
    const taken = rowsOf(papers.view).get<{ key: Id }>(
      `SELECT key FROM now WHERE official = ? AND key <> ? AND state <> 'DISCARDED' AND ${sql}`,
      ...[officialNumber, paper ?? '', ...values],
    );
    if (taken !== undefined) numberTaken();
    return { officialNumber };
  },
};
