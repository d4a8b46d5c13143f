import type { CellNote, Cells } from '../cells';
import type { Merge } from './merges';

interface Held extends Merge {
  readonly text: string;
  readonly note: CellNote | undefined;
}

/** Gives the value of merged cells to each of the rows that they span. */
export class MergedValues {
  private held: readonly Held[] = [];

  constructor(private readonly merges: ReadonlyMap<number, readonly Merge[]>) {}

  /** The row with the values that hold for it; undefined where nothing stands in it but those of rows above. */
  in(row: Cells): Cells | undefined {
    const begun = (this.merges.get(row.number) ?? []).map((merge) => ({
      ...merge,
      text: row.texts[merge.left] ?? '',
      note: row.notes?.get(merge.left),
    }));
    this.held = [...this.held.filter(({ bottom }) => bottom >= row.number), ...begun];
    if (this.held.length === 0) return row;
    const isOwn = row.texts.some((text) => text !== '');
    if (!isOwn) return undefined;
    const texts = [...row.texts];
    const notes = new Map(row.notes);
    for (const { top, left, right, text, note } of this.held)
      for (let at = left; at <= right; at += 1) {
        if (text === '' || (top === row.number && at === left)) continue;
        while (texts.length < at) texts.push('');
        texts[at] = text;
        notes.set(at, { ...note, merged: true });
      }
    return { number: row.number, texts, notes };
  }
}
