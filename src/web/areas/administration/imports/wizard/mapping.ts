import type { components } from '../../../../api/schema';
import { plainly } from '../../../../ui/choices';

export type ShownUpload = components['schemas']['ShownUpload'];
export type Profile = components['schemas']['ImportProfile'];
export type ColumnField = keyof Profile['columns'];

/** What a ticket can say, in the order in which it is asked for; the first three are needed. */
export const columnFields: readonly ColumnField[] = [
  ...(['ticketNumber', 'title', 'reportedAt', 'description'] as const),
  ...(['place', 'community', 'grid', 'estate', 'topic', 'unit'] as const),
  ...(['reply', 'repliedAt', 'closedAt'] as const),
  ...(['reporterName', 'reporterPhone', 'reporterAddress', 'reporterKey'] as const),
];
export const needed: readonly ColumnField[] = ['ticketNumber', 'title', 'reportedAt'];

export type Columns = { readonly [F in ColumnField]?: string | undefined };

/** The columns of a profile that the file has, as the file writes them. */
export const columnsIn = ({ matchable }: ShownUpload, columns: Columns): Columns => {
  const there = new Map(matchable.map((name) => [plainly(name), name]));
  return Object.fromEntries(
    columnFields.flatMap((field) => {
      const name = columns[field];
      const found = name == null ? undefined : there.get(plainly(name));
      return found === undefined ? [] : [[field, found]];
    }),
  );
};

/** What the server suggests. */
export const suggestedColumns = ({ suggestions }: ShownUpload): Columns =>
  Object.fromEntries(
    columnFields.flatMap((field) => {
      const suggestion = suggestions[field];
      return suggestion === undefined ? [] : [[field, suggestion.column]];
    }),
  );

/** The first things that stand in a column, each once. */
export const samplesOf = ({ header, rows }: ShownUpload, column: string | undefined): readonly string[] => {
  const at = column === undefined ? -1 : header.indexOf(column);
  if (at < 0) return [];
  return [...new Set(rows.map(({ texts }) => texts[at] ?? '').filter((text) => text !== ''))];
};
