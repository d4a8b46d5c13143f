import { Parts, UnpacksTooLarge } from '../../packed/parts';
import type { Cells } from '../cells';
import { type TableLimits, usualLimits } from '../limits';
import { invalid } from '../../../kernel/rejection';
import { asRefusal, notAWorkbook, unreadable } from './broken';
import { elementsOf, heard } from './elements';
import { formatOf, type NumberFormat } from './formats';
import { MergedValues } from './merged-values';
import { type Merge, mergesIn } from './merges';
import { partOf, relationsFrom } from './relations';
import { sharedTexts } from './shared-texts';
import { type SheetContext, SheetRows } from './sheet-rows';

/** A sheet of a workbook, in the order of its tabs. */
export interface SheetHead {
  readonly name: string;
  readonly isVisible: boolean;
}

/** A workbook whose sheets can be read, each as often as wanted. */
export interface OpenWorkbook {
  readonly sheets: readonly SheetHead[];
  /** The rows of the sheet at this position, blank ones left out. */
  rows(sheet: number): AsyncIterable<Cells>;
  close(): Promise<void>;
}

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The formats by the style that a cell names. */
const formatsIn = async (styles: AsyncIterable<string>): Promise<readonly NumberFormat[]> => {
  const elements = await elementsOf(styles, 'numFmt', 'xf');
  const codes = new Map(
    elements
      .filter(({ name, within }) => name === 'numFmt' && within.at(-1) === 'numFmts')
      .map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode']]),
  );
  return elements
    .filter(({ name, within }) => name === 'xf' && within.at(-1) === 'cellXfs')
    .map(({ attributes }) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      return formatOf(id, codes.get(id));
    });
};

class Workbook implements OpenWorkbook {
  constructor(
    private readonly parts: Parts,
    readonly sheets: readonly (SheetHead & { readonly part: string })[],
    private readonly context: Omit<SheetContext, 'sheet'>,
  ) {}

  async *rows(sheet: number): AsyncGenerator<Cells> {
    const { name, part } = this.sheets[sheet] ?? notAWorkbook();
    const reading = new SheetRows({ ...this.context, sheet: name });
    try {
      // What is broken is met again where it is known in which cell.
      const merges = await mergesIn(() => this.parts.text(part)).catch(() => new Map<number, readonly Merge[]>());
      const merged = new MergedValues(merges);
      for await (const row of heard(this.parts.text(part), reading)) {
        const whole = merged.in(row);
        if (whole !== undefined) yield whole;
      }
    } catch (error) {
      asRefusal(error, () => unreadable(name, reading.cell));
    }
  }

  async close(): Promise<void> {
    // The file is held in memory.
  }
}

const read = async (file: Buffer, limits: TableLimits): Promise<OpenWorkbook> => {
  const parts = await Parts.open(file, { most: limits.unpacked });
  const main = partOf(await relationsFrom(parts, ''), 'officeDocument') ?? notAWorkbook();
  if (main.toLowerCase().endsWith('.bin'))
    invalid('import.binary-workbook', '请另存为 .xlsx 后再上传', 'Save it as .xlsx, then send it again', 'file');
  const relations = await relationsFrom(parts, main);
  const elements = await elementsOf(parts.text(main), 'sheet', 'workbookPr');
  const sheets = elements.flatMap(({ name, attributes: { id = '', state = 'visible', ...attributes } }) => {
    if (name !== 'sheet') return [];
    const relation = relations.get(id) ?? notAWorkbook();
    // Charts and dialogs have tabs too.
    if (relation.kind !== 'worksheet') return [];
    return [{ name: attributes['name'] ?? '', isVisible: state === 'visible', part: relation.part }];
  });
  const [words, styles] = [partOf(relations, 'sharedStrings'), partOf(relations, 'styles')];
  return new Workbook(parts, sheets, {
    shared: words === undefined ? [] : await sharedTexts(parts.text(words), limits.shared),
    formats: styles === undefined ? [] : await formatsIn(parts.text(styles)),
    is1904: elements.some(({ name, attributes }) => name === 'workbookPr' && isYes(attributes['date1904'])),
    limits,
  });
};

const tooMuch = (unpacked: number): never => {
  const most = Math.floor(unpacked / 1_048_576);
  const [zh, en] = [`文件解压后超过${most}兆字节`, `It unpacks to more than ${most} MiB`];
  return invalid('import.unpacks-too-large', `${zh}，请分成几个文件`, `${en}: split it into several files`, 'file');
};

/**
 * Opens an .xlsx file. What cannot be read is refused with the sheet and the cell; nothing is left out silently.
 *
 * @throws Rejection `import.not-a-workbook`, `import.binary-workbook`, `import.unpacks-too-large`; rows throw
 * `import.sheet-broken`, `import.too-many-rows`, `import.too-many-columns`, `import.cell-too-long`
 */
export const openWorkbook = async (file: Buffer, limits: TableLimits = usualLimits): Promise<OpenWorkbook> => {
  try {
    return await read(file, limits);
  } catch (error) {
    if (error instanceof UnpacksTooLarge) return tooMuch(limits.unpacked);
    return asRefusal(error, notAWorkbook);
  }
};
