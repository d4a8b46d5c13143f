import { type Id, isId, type LocalDate } from '../../../kernel/ids';
import { plainKey } from '../../../kernel/plain/plain';
import { invalid, notFound } from '../../../kernel/rejection';
import { isLocalDate } from '../../../kernel/time/local-date';
import { hasUnfitCharacters } from '../../../platform/http/sent-values';
import type { Hand } from './hand';
import type { RosterRow } from './read-roster';
import type { RowInHand } from './report';
import type { Register, Roster } from './roster';
import type { SheetKey } from './sheets';

/** What the rows of one list are carried out with. */
export interface Job {
  readonly roster: Roster;
  readonly hand: Hand;
  /** The id for something new with this name; the same list always gives the same id. */
  readonly newId: (sheet: SheetKey, ...name: readonly string[]) => Id;
  /** Does an id that is not in these registers belong to something else? */
  readonly isElsewhere: (id: Id) => boolean;
  /** Entries that earlier rows were about. */
  readonly spokenOf: Set<Id>;
  /** Work for when all sheets are done: other rows may still refer to what is to be closed. */
  readonly later: (() => Promise<void>)[];
}

export type TakeRow = (job: Job, row: RosterRow, inHand: RowInHand) => Promise<void>;

/** The text of a cell; undefined if there is no such column. */
export const cell = ({ cells }: RosterRow, field: string): string | undefined => {
  const text = cells[field];
  if (text !== undefined && (hasUnfitCharacters(text) || text.includes('\uFFFD')))
    invalid('roster.characters', '含有无法保存的字符', 'Holds characters that cannot be stored', field);
  return text;
};

export const needed = (row: RosterRow, field: string): string => {
  const text = cell(row, field) ?? '';
  return text === '' ? invalid('roster.value-missing', '此列不能为空', 'This may not be empty', field) : text;
};

/** 是 or 否; undefined if the cell is empty. */
export const yesNo = (row: RosterRow, field: string): boolean | undefined => {
  const text = cell(row, field) ?? '';
  if (text === '') return undefined;
  if (text === '是' || text === '否') return text === '是';
  return invalid('roster.yes-no', '请填“是”或“否”', 'Write 是 or 否', field);
};

/** One of the words of a list of kinds. */
export const oneOfWords = <K extends string>(row: RosterRow, field: string, words: Readonly<Record<K, string>>): K => {
  const text = needed(row, field);
  const kinds = Object.keys(words) as K[];
  const all = kinds.map((kind) => words[kind]).join('、');
  const found = kinds.find((kind) => plainKey(words[kind]) === plainKey(text));
  return found ?? invalid('roster.kind', `请填：${all}`, `One of ${all}`, field);
};

const written = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 00:00:00)?$/;

/** A day as written in lists; null if the cell is empty. */
export const dayIn = (row: RosterRow, field: string): LocalDate | null => {
  const text = cell(row, field) ?? '';
  if (text === '') return null;
  const [, year, month, date] = written.exec(text) ?? [];
  const day = `${year ?? ''}-${month?.padStart(2, '0') ?? ''}-${date?.padStart(2, '0') ?? ''}`;
  return isLocalDate(day) ? day : invalid('roster.day', '日期无法识别', 'This is no day', field);
};

/** The entry that is meant, if the name belongs to exactly one. */
export const theOne = (ids: readonly Id[], field: string): Id => {
  if (ids.length > 1)
    return invalid('roster.name-ambiguous', '有多条同名，请填编号', 'Several are called so: write the id', field);
  return ids[0] ?? notFound('roster.name-unknown', '没有这样称呼的', 'Nothing is called so', field);
};

/** How it is called from now on: a list that writes the name otherwise, and gives no id, does not change it. */
export const nameAfter = (row: RosterRow, written: string, before: string | undefined): string => {
  const isMeant = before !== undefined && (cell(row, 'id') ?? '') === '' && plainKey(before) === plainKey(written);
  return isMeant ? before : written;
};

/** The ids of those that a name belongs to: as it is written, else as it is plainly meant. */
export const idsCalled = <T extends { readonly id: Id }>(
  entries: readonly T[],
  name: string,
  nameOf: (entry: T) => string,
): readonly Id[] => {
  const exact = entries.filter((entry) => nameOf(entry) === name);
  const found = exact.length > 0 ? exact : entries.filter((entry) => plainKey(nameOf(entry)) === plainKey(name));
  return found.map(({ id }) => id);
};

/**
 * Whom or what the row is about: found by its id, otherwise by its name, otherwise something new.
 *
 * @throws Rejection `roster.id`, `roster.id-elsewhere`, `roster.name-ambiguous`, `roster.twice`
 */
export const subjectOf = <T extends { readonly id: Id }>(
  job: Job,
  row: RosterRow,
  register: Register<T>,
  called: { readonly ids: readonly Id[]; readonly field: string; readonly newId: () => Id },
): { readonly id: Id; readonly before: T | undefined } => {
  const given = cell(row, 'id') ?? '';
  if (given !== '' && !isId(given)) invalid('roster.id', '编号无效；新增的请留空', 'This is no id', 'id');
  if (given !== '' && register.get(given) === undefined && job.isElsewhere(given))
    invalid('roster.id-elsewhere', '此编号属于别处', 'This id belongs elsewhere', 'id');
  const id = given !== '' ? given : called.ids.length > 0 ? theOne(called.ids, called.field) : called.newId();
  if (job.spokenOf.has(id)) invalid('roster.twice', '名单中此前已有同一条', 'A row before is about the same', 'id');
  job.spokenOf.add(id);
  return { id, before: register.get(id) };
};

/** Why something is closed by a list. */
export const closedByList = '导入的名册标为停用';
