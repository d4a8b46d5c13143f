import { invalid } from '../../../kernel/rejection';
import { type CellNote, type Cells, lettersOf, tidy } from '../cells';
import type { TableLimits } from '../limits';
import { unreadable } from './broken';
import { valueOf } from './cell-value';
import type { Attributes, Listener } from './elements';
import { type NumberFormat, plain } from './formats';
import { placeOf } from './merges';
import { formulaText, RichText } from './rich-text';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sheet: string;
  readonly shared: readonly string[];
  /** By the style of a cell. */
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
  readonly limits: TableLimits;
}

/** Makes rows of the elements of a sheet; blank ones are left out. Rows and cells without reference follow the last. */
export class SheetRows implements Listener<Cells> {
  private rows: Cells[] = [];
  private count = 0;
  private row = 0;
  private column = -1;
  private texts: string[] = [];
  private notes = new Map<number, CellNote>();
  private type = 'n';
  private format: NumberFormat = plain;
  private value: string | undefined;
  private isData = false;
  private readonly rich = new RichText();

  constructor(private readonly context: SheetContext) {}

  /** The cell that is being read, as `B12`. */
  get cell(): string {
    return `${lettersOf(Math.max(this.column, 0))}${Math.max(this.row, 1)}`;
  }

  opened(name: string, attributes: Attributes): void {
    if (name === 'sheetData') this.isData = true;
    if (!this.isData) return;
    if (name === 'row') this.beginRow(attributes);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'is') this.rich.begin();
    else this.rich.opened(name);
  }

  closed(name: string, text: string): void {
    if (!this.isData) return;
    if (name === 'v') this.value = text;
    else if (name === 'is') this.value = this.rich.end();
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'sheetData') this.isData = false;
    else this.rich.closed(name, text);
  }

  taken(): readonly Cells[] {
    const ready = this.rows;
    this.rows = [];
    return ready;
  }

  private beginRow({ r }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r);
    this.column = -1;
    this.texts = [];
    this.notes = new Map();
    if (!Number.isInteger(this.row) || this.row < 1) unreadable(this.context.sheet, this.cell);
  }

  private beginCell({ r, t = 'n', s = '0' }: Attributes): void {
    const column = r === undefined ? this.column + 1 : placeOf(r)?.column;
    this.column = column ?? unreadable(this.context.sheet, r ?? this.cell);
    this.type = t;
    this.format = this.context.formats[Number(s)] ?? plain;
    this.value = undefined;
  }

  private endCell(): void {
    if (this.value === undefined) return;
    const value = this.type === 'str' ? formulaText(this.value) : this.value;
    // A cell that a program left empty, with or without a type.
    if (value === '') return;
    const read = valueOf({ type: this.type, value, format: this.format }, this.context);
    const { text, note } = read ?? unreadable(this.context.sheet, this.cell);
    this.keep(tidy(text), note);
  }

  private keep(text: string, note: CellNote | undefined): void {
    if (text === '' && note === undefined) return;
    const { sheet, limits } = this.context;
    const where = [`工作表“${sheet}”的${this.cell}`, `Sheet "${sheet}", ${this.cell}`] as const;
    if (this.column >= limits.columns)
      invalid(
        'import.too-many-columns',
        `${where[0]}：不得超过${limits.columns}列`,
        `${where[1]}: at most ${limits.columns} columns`,
        'file',
      );
    if (text.length > limits.cell)
      invalid(
        'import.cell-too-long',
        `${where[0]}：单元格不得超过${limits.cell}字`,
        `${where[1]}: a cell has at most ${limits.cell} characters`,
        'file',
      );
    while (this.texts.length < this.column) this.texts.push('');
    this.texts[this.column] = text;
    if (note !== undefined) this.notes.set(this.column, note);
  }

  private endRow(): void {
    if (this.texts.length === 0) return;
    const { sheet, limits } = this.context;
    this.count += 1;
    if (this.count > limits.rows)
      invalid(
        'import.too-many-rows',
        `工作表“${sheet}”超过${limits.rows}行，请分成几个文件`,
        `Sheet "${sheet}" has more than ${limits.rows} rows: split it into several files`,
        'file',
      );
    this.rows.push({ number: this.row, texts: this.texts, ...(this.notes.size === 0 ? {} : { notes: this.notes }) });
  }
}
