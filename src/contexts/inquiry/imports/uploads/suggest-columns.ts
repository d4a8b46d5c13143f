import type { NamedKind } from '../../../../kernel/directory';
import { nameKey } from '../../../../platform/tables/header';
import type { ImportColumns } from '../profile';
import { instantOf } from '../row-date';
import { columnNames } from './column-names';

type Field = keyof ImportColumns;

/** SURE: by its name, and what stands in it fits. LIKELY: by a part of its name. GUESS: by what stands in it alone. */
export type Certainty = 'SURE' | 'LIKELY' | 'GUESS';

export interface ColumnSuggestion {
  readonly column: string;
  readonly certainty: Certainty;
}

export type ColumnSuggestions = { readonly [F in Field]?: ColumnSuggestion };

/** A column with the first of what stands in it. */
export interface SampleColumn {
  readonly name: string;
  readonly cells: readonly { readonly text: string; readonly asDate: string | undefined }[];
}

/** Whether a register has an entry of this name. */
export type Knows = (kind: NamedKind, name: string) => boolean;

const fields = Object.keys(columnNames) as readonly Field[];

const keys = new Map(fields.map((field) => [field, columnNames[field].map(nameKey)]));

/** What stands in brackets behind a name is a remark: `联系电话（必填）`. */
const bare = (name: string): string => nameKey(name.replace(/[（(【[].*?[）)】\]]/g, '')).replace(/[*:：]+/g, '');

/** How well a name says this field: 0 not at all, 1,000 and more as it is written in the list. */
const saidBy = (name: string, field: Field): number => {
  const known = keys.get(field)!;
  const [key, core] = [nameKey(name), bare(name)];
  const at = known.findIndex((one) => one === key || one === core);
  if (at >= 0) return 2_000 - at;
  // In Chinese the last word says what it is: 诉求人联系电话 is a telephone, 办结时间要求 is no time.
  const ends = known.filter((one) => /\p{Script=Han}{2}/u.test(one) && core.endsWith(one));
  return Math.max(0, ...ends.map((one) => one.length));
};

/** How many of these texts are names that hotlines give their columns. */
export const namesKnown = (texts: readonly string[]): number =>
  texts.filter((text) => fields.some((field) => saidBy(text, field) >= 1_000)).length;

const filled = ({ cells }: SampleColumn): SampleColumn['cells'] => cells.filter(({ text }) => text !== '');

const shareOf = (column: SampleColumn, holds: (cell: SampleColumn['cells'][number]) => boolean): number => {
  const told = filled(column);
  return told.length === 0 ? 0 : told.filter(holds).length / told.length;
};

const isDate = ({ text, asDate }: SampleColumn['cells'][number]): boolean => instantOf(text, asDate) !== undefined;
/** A moment in digits alone is as likely the number of a ticket: 202503010001. */
const isWrittenDate = (cell: SampleColumn['cells'][number]): boolean => isDate(cell) && !/^\d{9,}$/.test(cell.text);
const isPhone = ({ text }: { readonly text: string }): boolean =>
  /^(?:\+?86)?1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/.test(text);
const isMobile = ({ text }: { readonly text: string }): boolean => /^1[3-9]\d{9}$/.test(text);
const isCode = ({ text }: { readonly text: string }): boolean => /^(?=.*\d)[\w-]{3,40}$/.test(text);

const distinctShare = (column: SampleColumn): number => {
  const texts = filled(column).map(({ text }) => text);
  return new Set(texts).size / Math.max(texts.length, 1);
};

const isUnique = (column: SampleColumn): boolean => filled(column).length > 1 && distinctShare(column) === 1;

const meanLength = (column: SampleColumn): number => {
  const told = filled(column);
  return told.reduce((sum, { text }) => sum + text.length, 0) / Math.max(told.length, 1);
};

const registers: Partial<Record<Field, NamedKind>> = {
  unit: 'unit',
  community: 'community',
  grid: 'grid',
  estate: 'estate',
  topic: 'topic',
};

/** A longer text than a title. */
const prose = 20;

/** Whether what stands in a column can be this, a few wrong rows set aside; undefined where nothing stands in it or nothing can be told. */
const fits = (column: SampleColumn, field: Field, knows: Knows): boolean | undefined => {
  if (filled(column).length === 0) return undefined;
  switch (field) {
    case 'reportedAt':
    case 'repliedAt':
    case 'closedAt':
      return shareOf(column, isDate) >= 0.5;
    case 'ticketNumber':
      return distinctShare(column) > 0.5;
    case 'reporterPhone':
      return shareOf(column, isPhone) >= 0.5;
    case 'topic':
      // A row with a topic that no list has is refused.
      return filled(column).every(({ text }) => knows('topic', text));
    default:
      return undefined;
  }
};

/** Whether what stands in a column says by itself that it is this. */
const looksLike = (column: SampleColumn, field: Field, knows: Knows): boolean => {
  const register = registers[field];
  if (register !== undefined)
    return shareOf(column, ({ text }) => knows(register, text)) >= (register === 'topic' ? 1 : 0.5);
  switch (field) {
    case 'reportedAt':
      return shareOf(column, isWrittenDate) >= 0.9;
    case 'ticketNumber':
      return (
        isUnique(column) &&
        shareOf(column, isCode) >= 0.9 &&
        shareOf(column, isWrittenDate) < 0.5 &&
        shareOf(column, isMobile) < 0.5
      );
    case 'reporterPhone':
      return shareOf(column, isMobile) >= 0.8;
    case 'description':
      return meanLength(column) >= prose;
    case 'title':
      return (
        meanLength(column) >= 4 &&
        meanLength(column) < 2 * prose &&
        shareOf(column, ({ text }) => /\p{Script=Han}{2}/u.test(text)) >= 0.8 &&
        isUnique(column)
      );
    default:
      return false;
  }
};

interface Candidate {
  readonly field: Field;
  readonly column: SampleColumn;
  readonly score: number;
  readonly certainty: Certainty;
}

const byName = (columns: readonly SampleColumn[], knows: Knows): readonly Candidate[] =>
  columns.flatMap((column) =>
    fields.flatMap((field): readonly Candidate[] => {
      const score = saidBy(column.name, field);
      const fit = fits(column, field, knows);
      if (score === 0 || fit === false || (field === 'topic' && fit !== true)) return [];
      return [{ field, column, score, certainty: score >= 1_000 ? 'SURE' : 'LIKELY' }];
    }),
  );

/** What is judged by its content alone, in this order: the surest signs first. */
const guessed: readonly Field[] = [
  ...(['reporterPhone', 'unit', 'community', 'grid', 'estate', 'topic'] as const),
  ...(['reportedAt', 'ticketNumber', 'description', 'title'] as const),
];

/**
 * Which column is what, by the names and by what stands in them. A column is suggested once; what nothing speaks for is
 * left open.
 */
export const suggestColumns = (columns: readonly SampleColumn[], knows: Knows): ColumnSuggestions => {
  const found = new Map<Field, ColumnSuggestion>();
  const taken = new Set<string>();
  const take = (field: Field, { name }: SampleColumn, certainty: Certainty): void => {
    found.set(field, { column: name, certainty });
    taken.add(name);
  };
  for (const { field, column, certainty } of [...byName(columns, knows)].sort((a, b) => b.score - a.score))
    if (!found.has(field) && !taken.has(column.name)) take(field, column, certainty);
  for (const field of guessed) {
    if (found.has(field)) continue;
    const left = columns.filter((column) => !taken.has(column.name) && looksLike(column, field, knows));
    const [best] = field === 'description' ? [...left].sort((a, b) => meanLength(b) - meanLength(a)) : left;
    if (best !== undefined) take(field, best, 'GUESS');
  }
  return Object.fromEntries(fields.flatMap((field) => (found.has(field) ? [[field, found.get(field)!]] : [])));
};
