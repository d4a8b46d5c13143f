import { type Attributes, heard } from './elements';

/** Cells that are merged, by the numbers of rows (from 1) and positions of columns (from 0), both ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The row (from 1) and the column (from 0) of `B12`. */
export const placeOf = (reference: string): { readonly row: number; readonly column: number } | undefined => {
  const [whole, letters = '', row = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  if (whole === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
};

const mergeOf = ({ ref = '' }: Attributes): readonly Merge[] => {
  const [first = '', last = ''] = ref.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return from === undefined || to === undefined
    ? []
    : [{ top: from.row, bottom: to.row, left: from.column, right: to.column }];
};

const tag = 'mergeCell';

/** To look for a word costs a fraction of reading elements. */
const mentionsMerges = async (sheet: AsyncIterable<string>): Promise<boolean> => {
  let before = '';
  for await (const piece of sheet) {
    const text = before + piece;
    if (text.includes(tag)) return true;
    before = text.slice(1 - tag.length);
  }
  return false;
};

/**
 * What a sheet merges, by the row that each begins in. It stands behind the rows, so a sheet that merges anything is read
 * through for it.
 *
 * @param sheet its text from the beginning, each time it is asked for
 */
export const mergesIn = async (sheet: () => AsyncIterable<string>): Promise<ReadonlyMap<number, readonly Merge[]>> => {
  const byTop = new Map<number, Merge[]>();
  if (!(await mentionsMerges(sheet()))) return byTop;
  let found: Merge[] = [];
  const merges = heard<Merge>(sheet(), {
    opened: (name, attributes) => {
      if (name === tag) found.push(...mergeOf(attributes));
    },
    closed: () => undefined,
    taken: () => {
      const ready = found;
      found = [];
      return ready;
    },
  });
  for await (const merge of merges) {
    const beside = byTop.get(merge.top);
    if (beside === undefined) byTop.set(merge.top, [merge]);
    else beside.push(merge);
  }
  return byTop;
};
